-- Made-up zones, wardens and details of the demo cast. Nobody and nothing here is real; no number rings.
-- Loaded once, in demo mode only; remove.sql takes all of it away again.
insert into person_detail (person_id, kind, value, inside_only, audience, agreed_on) values
  ((select id from person where staff_number = 'SAMPLE-01'), 'OFFICE_MOBILE', '+254000000701', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-01'), 'PRIVATE_MOBILE', '+254000000702', false, 'SECURITY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-01'), 'RESIDENCE', 'SAMPLE, 1 Example Lane, Westlands', false, 'OPCEN', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-03'), 'OFFICE_MOBILE', '+254000000703', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-03'), 'CALL_SIGN', 'SAMPLE Kilo 3', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-04'), 'PRIVATE_MOBILE', '+254000000704', false, 'SECURITY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-05'), 'OFFICE_MOBILE', '+254000000705', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-05'), 'SATELLITE', '+870000000705', false, 'SECURITY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-07'), 'OFFICE_MOBILE', '+254000000707', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-07'), 'HOME_PHONE', '+254000000717', false, 'OPCEN', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-16'), 'PRIVATE_MOBILE', '+254000000716', false, 'SECURITY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-29'), 'PRIVATE_MOBILE', '+254000000729', false, 'OPCEN', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-10'), 'OFFICE_MOBILE', '+41000000710', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-02'), 'OFFICE_MOBILE', '+252000000702', false, 'SECURITY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-14'), 'OFFICE_MOBILE', '+252000000714', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-15'), 'OFFICE_MOBILE', '+252000000715', false, 'SECURITY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-27'), 'OFFICE_MOBILE', '+66000000727', false, 'EVERYBODY', utc_date() - interval 40 day),
  ((select id from person where staff_number = 'SAMPLE-26'), 'PRIVATE_MOBILE', '+66000000726', false, 'SECURITY', utc_date() - interval 40 day);

insert into warden_zone (duty_station_id, name, area, from_date, sample) values
  ((select id from duty_station where code = 'ke-nairobi'), 'SAMPLE Westlands', 'SAMPLE: Westlands and Parklands, as far as the ring road', utc_date() - interval 400 day, true),
  ((select id from duty_station where code = 'ke-nairobi'), 'SAMPLE Kilimani', 'SAMPLE: Kilimani and Lavington', utc_date() - interval 400 day, true),
  ((select id from duty_station where code = 'so-mogadishu'), 'SAMPLE compound', 'SAMPLE: all who stay in the compound', utc_date() - interval 400 day, true),
  ((select id from duty_station where code = 'th-bangkok'), 'SAMPLE river side', 'SAMPLE: both sides of the river', utc_date() - interval 400 day, true);

insert into warden_duty (warden_zone_id, person_id, alternate, digits, from_date, to_date, checked_on) values
  ((select id from warden_zone where name = 'SAMPLE Westlands'), (select id from person where staff_number = 'SAMPLE-07'), false,
    '+254000000750', utc_date() - interval 400 day, null, utc_date() - interval 30 day),
  ((select id from warden_zone where name = 'SAMPLE Westlands'), (select id from person where staff_number = 'SAMPLE-04'), true,
    '+254000000751', utc_date() - interval 300 day, null, utc_date() - interval 200 day),
  ((select id from warden_zone where name = 'SAMPLE Kilimani'), (select id from person where staff_number = 'SAMPLE-16'), false,
    '+254000000752', utc_date() - interval 200 day, null, utc_date() - interval 40 day),
  ((select id from warden_zone where name = 'SAMPLE compound'), (select id from person where staff_number = 'SAMPLE-14'), false,
    '+252000000753', utc_date() - interval 100 day, null, utc_date() - interval 20 day),
  ((select id from warden_zone where name = 'SAMPLE compound'), (select id from person where staff_number = 'SAMPLE-02'), true,
    '+252000000754', utc_date() - interval 100 day, utc_date() + interval 10 day, utc_date() - interval 20 day),
  ((select id from warden_zone where name = 'SAMPLE river side'), (select id from person where staff_number = 'SAMPLE-27'), true,
    '+66000000755', utc_date() - interval 50 day, null, utc_date() - interval 50 day);

insert into zone_member (warden_zone_id, person_id, from_date) values
  ((select id from warden_zone where name = 'SAMPLE Westlands'), (select id from person where staff_number = 'SAMPLE-01'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE Westlands'), (select id from person where staff_number = 'SAMPLE-04'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE Westlands'), (select id from person where staff_number = 'SAMPLE-07'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE Kilimani'), (select id from person where staff_number = 'SAMPLE-03'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE Kilimani'), (select id from person where staff_number = 'SAMPLE-05'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE Kilimani'), (select id from person where staff_number = 'SAMPLE-16'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE compound'), (select id from person where staff_number = 'SAMPLE-02'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE compound'), (select id from person where staff_number = 'SAMPLE-14'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE compound'), (select id from person where staff_number = 'SAMPLE-15'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE river side'), (select id from person where staff_number = 'SAMPLE-06'), utc_date() - interval 90 day),
  ((select id from warden_zone where name = 'SAMPLE river side'), (select id from person where staff_number = 'SAMPLE-27'), utc_date() - interval 90 day);
