-- Somebody who leaves: what is still theirs is to be handed over before the last day.
update stay s join person p on p.id = s.person_id join duty_station d on d.id = s.duty_station_id
set s.to_date = utc_date() + interval 45 day, s.version = s.version + 1
where p.staff_number = 'SAMPLE-14' and s.kind = 'POSTING' and d.code = 'so-mogadishu' and s.to_date is null;
