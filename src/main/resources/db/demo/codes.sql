-- Sample station codes, and their part of the published shelf. A code that begins with "demo" is a sample.
insert into station_code (duty_station_id, code, made_on, valid_to)
select s.id, concat('demo', d.rest), utc_date() - interval 20 day, utc_date() - interval 20 day + interval 12 month
from duty_station s join (
  select 'ch-geneva' as station, '2g8nev7a' as rest union select 'eg-cairo', '3c4rq8ht'
  union select 'ke-mombasa', '4mb6sz9k' union select 'ke-nairobi', '5nrb7ywc'
  union select 'pa-panama-city', '6pnm2xgd' union select 'ph-manila', '7mn9tqfj'
  union select 'sn-dakar', '8dk3wzrp' union select 'so-hargeysa', '9hrg4ysb'
  union select 'so-mogadishu', '2mgd5hxn' union select 'th-bangkok', '3bk6tqcm'
) d on d.station = s.code;
update edition_state set number = number + 1 where id = 1;
insert into edition (part, scope, number, made_at, content)
select 'codes', concat('/world/', r.code, '/', c.code, '/', s.code, '/'), (select number from edition_state where id = 1),
  utc_timestamp(6), concat('{"codes":[{"code":"', k.code, '","madeOn":"', k.made_on, '","validTo":"', k.valid_to, '"}]}')
from station_code k join duty_station s on s.id = k.duty_station_id
join country c on c.id = s.country_id join region r on r.id = c.region_id
where k.code like 'demo________'
on duplicate key update number = values(number), made_at = values(made_at), content = values(content);
