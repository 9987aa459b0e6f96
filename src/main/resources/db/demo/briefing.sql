-- Who briefs in Kenya, and when. Nobody is booked.
insert into briefing_briefer (person_id, scope, duty_station_id, notice_hours, join_notice_hours, before_minutes,
  after_minutes, daily, from_date, to_date, version) values
  ((select id from person where staff_number = 'SAMPLE-05'), '/world/nairobi/',
    (select id from duty_station where code = 'ke-nairobi'), 12, 2, 0, 15, 4, utc_date() - interval 30 day, null, 1),
  ((select id from person where staff_number = 'SAMPLE-03'), '/world/nairobi/KE/',
    (select id from duty_station where code = 'ke-nairobi'), 24, 2, 0, 15, 3, utc_date() - interval 30 day, null, 1);
insert into briefing_time (briefer_id, weekday, from_time, to_time, minutes, seats, mode, language, place, link, from_date,
  to_date, version)
select b.id, w.day, w.begins, w.ends, w.minutes, w.seats, w.mode, w.language, w.place, w.link,
  utc_date() - interval 30 day, null, 1
from briefing_briefer b join person p on p.id = b.person_id
join (
  select 'SAMPLE-05' as number, 1 as day, '09:00' as begins, '12:00' as ends, 60 as minutes, 1 as seats, 'VIDEO' as mode,
    'en' as language, null as place, 'https://meet.example.org/sample-briefing' as link
  union all select 'SAMPLE-05', 3, '14:00', '16:00', 60, 1, 'VIDEO', 'fr', null, 'https://meet.example.org/sample-briefing'
  union all select 'SAMPLE-05', 4, '09:00', '11:00', 60, 1, 'TELEPHONE', 'en', 'We call the number in your details', null
  union all select 'SAMPLE-03', 2, '10:00', '11:30', 90, 8, 'IN_PERSON', 'en', 'Sample building, meeting room 2', null
  union all select 'SAMPLE-03', 5, '09:00', '12:00', 45, 1, 'IN_PERSON', 'en', 'Sample building, room 114', null
) w on w.number = p.staff_number;
