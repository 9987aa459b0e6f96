-- The demo cast: invented people, and invented facts about places. Nobody and nothing here is real; no number rings.
-- Loaded once, in demo mode only; remove.sql takes all of it away again. People are named by their staff number.
-- Dates that must stay past, present or future are counted from the day of loading.
insert into person
  (staff_number, given_name, family_name, email, unit, language, category, contract_from, contract_to, sample)
values
  ('SAMPLE-01', 'Amina', 'Sample-Acacia', 'amina.acacia@example.org', 'Operations', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-02', 'Bilal', 'Sample-Baobab', 'bilal.baobab@example.org', 'Programme Support', 'en', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-03', 'Chantal', 'Sample-Cedar', 'chantal.cedar@example.org', 'Security', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-04', 'Daniel', 'Sample-Date', 'daniel.date@example.org', 'Office of the Chief of Mission', 'en', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-05', 'Esther', 'Sample-Elm', 'esther.elm@example.org', 'Office of Staff Security', 'en', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-06', 'Preecha', 'Sample-Fig', 'preecha.fig@example.org', 'Office of Staff Security', 'en', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-07', 'Grace', 'Sample-Gum', 'grace.gum@example.org', 'Human Resources', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-08', 'Hanh', 'Sample-Hazel', 'hanh.hazel@example.org', 'Human Resources', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-09', 'Isko', 'Sample-Iroko', 'isko.iroko@example.org', 'Global Operation Center', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-10', 'Joana', 'Sample-Juniper', 'joana.juniper@example.org', 'Office of Staff Security', 'fr', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-11', 'Karl', 'Sample-Kapok', 'karl.kapok@example.org', 'Office of Staff Security', 'en', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-12', 'Lucie', 'Sample-Lime', 'lucie.lime@example.org', 'Occupational Health Unit', 'fr', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-13', 'Mirela', 'Sample-Mango', 'mirela.mango@example.org', 'Information Technology', 'en', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-14', 'Nasra', 'Sample-Neem', 'nasra.neem@example.org', 'Security', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-15', 'Omar', 'Sample-Olive', 'omar.olive@example.org', 'Security', 'ar', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-16', 'Peter', 'Sample-Palm', 'peter.palm@example.org', 'Logistics', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-17', 'Querida', 'Sample-Quince', 'querida.quince@example.org', 'Security', 'es', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-18', 'Rania', 'Sample-Rowan', 'rania.rowan@example.org', 'Office of Staff Security', 'ar', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-19', 'Salma', 'Sample-Sycamore', 'salma.sycamore@example.org', 'Security', 'ar', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-20', 'Thierno', 'Sample-Teak', 'thierno.teak@example.org', 'Office of Staff Security', 'fr', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-21', 'Ursule', 'Sample-Ulmo', 'ursule.ulmo@example.org', 'Security', 'fr', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-22', 'Valeria', 'Sample-Vine', 'valeria.vine@example.org', 'Office of Staff Security', 'es', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-23', 'Wilmer', 'Sample-Willow', null, 'Programme Support', 'es', 'CONSULTANT', '2024-01-01', '2028-06-30', true),
  ('SAMPLE-24', 'Yann', 'Sample-Yew', 'yann.yew@example.org', 'Office of Staff Security', 'fr', 'INTERNATIONAL', '2024-01-01', '2028-12-31', true),
  ('SAMPLE-25', 'Zeynep', 'Sample-Zelkova', null, 'Programme Support', 'en', 'UNV', '2024-01-01', '2028-06-30', true),
  ('SAMPLE-26', 'Amit', 'Sample-Alder', 'amit.alder@example.org', 'Operations', 'en', 'INTERN', '2024-01-01', '2028-03-31', true),
  ('SAMPLE-27', 'Dao', 'Sample-Durian', 'dao.durian@example.org', 'Security', 'en', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-28', 'Emil', 'Sample-Ebony', 'emil.ebony@example.org', 'Security', 'fr', 'NATIONAL', '2024-01-01', null, true),
  ('SAMPLE-29', 'Faith', 'Sample-Fern', null, 'Fleet', 'en', 'OTHER', '2024-01-01', null, true),
-- a candidate without staff number, contract or station; a family member without account or e-mail
  (null, 'Beatriz', 'Sample-Beech', 'newcomer@example.org', null, 'es', 'INTERNATIONAL', null, null, true),
  (null, 'Camille', 'Sample-Clove', null, null, 'fr', 'DEPENDANT', null, null, true);

update person p join person s on s.staff_number = 'SAMPLE-03' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-01', 'SAMPLE-17');
update person p join person s on s.staff_number = 'SAMPLE-04' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-03', 'SAMPLE-07', 'SAMPLE-16');
update person p join person s on s.staff_number = 'SAMPLE-05' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-15');
update person p join person s on s.staff_number = 'SAMPLE-06' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-26', 'SAMPLE-27');
update person p join person s on s.staff_number = 'SAMPLE-10' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-05', 'SAMPLE-06', 'SAMPLE-09', 'SAMPLE-18', 'SAMPLE-20', 'SAMPLE-22', 'SAMPLE-24', 'SAMPLE-28');
update person p join person s on s.staff_number = 'SAMPLE-11' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-10');
update person p join person s on s.staff_number = 'SAMPLE-14' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-25');
update person p join person s on s.staff_number = 'SAMPLE-15' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-02', 'SAMPLE-14');
update person p join person s on s.staff_number = 'SAMPLE-16' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-29');
update person p join person s on s.staff_number = 'SAMPLE-18' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-19');
update person p join person s on s.staff_number = 'SAMPLE-20' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-21');
update person p join person s on s.staff_number = 'SAMPLE-22' set p.supervisor_id = s.id
where p.staff_number in ('SAMPLE-23');

-- Where they are: postings, then visits and an absence.
insert into stay (person_id, kind, duty_station_id, from_date, to_date, source) values
  ((select id from person where staff_number = 'SAMPLE-01'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-02'), 'POSTING',
    (select id from duty_station where code = 'so-mogadishu'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-03'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-04'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-05'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-06'), 'POSTING',
    (select id from duty_station where code = 'th-bangkok'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-07'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-08'), 'POSTING',
    (select id from duty_station where code = 'th-bangkok'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-09'), 'POSTING',
    (select id from duty_station where code = 'ph-manila'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-10'), 'POSTING',
    (select id from duty_station where code = 'ch-geneva'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-11'), 'POSTING',
    (select id from duty_station where code = 'ch-geneva'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-12'), 'POSTING',
    (select id from duty_station where code = 'ch-geneva'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-13'), 'POSTING',
    (select id from duty_station where code = 'ph-manila'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-14'), 'POSTING',
    (select id from duty_station where code = 'so-mogadishu'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-15'), 'POSTING',
    (select id from duty_station where code = 'so-mogadishu'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-16'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-17'), 'POSTING',
    (select id from duty_station where code = 'ke-mombasa'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-18'), 'POSTING',
    (select id from duty_station where code = 'eg-cairo'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-19'), 'POSTING',
    (select id from duty_station where code = 'eg-cairo'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-20'), 'POSTING',
    (select id from duty_station where code = 'sn-dakar'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-21'), 'POSTING',
    (select id from duty_station where code = 'sn-dakar'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-22'), 'POSTING',
    (select id from duty_station where code = 'pa-panama-city'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-23'), 'POSTING',
    (select id from duty_station where code = 'pa-panama-city'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-24'), 'POSTING',
    (select id from duty_station where code = 'ch-geneva'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-25'), 'POSTING',
    (select id from duty_station where code = 'so-hargeysa'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-27'), 'POSTING',
    (select id from duty_station where code = 'th-bangkok'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-28'), 'POSTING',
    (select id from duty_station where code = 'ch-geneva'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-29'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2024-01-01', null, 'HR'),
  ((select id from person where staff_number = 'SAMPLE-02'), 'POSTING',
    (select id from duty_station where code = 'ke-nairobi'), '2022-01-01', '2023-12-31', 'HR'),
  ((select id from person where staff_number = 'SAMPLE-01'), 'VISIT',
    (select id from duty_station where code = 'so-mogadishu'), utc_date() + interval 10 day, utc_date() + interval 17 day, 'TRIP'),
  ((select id from person where staff_number = 'SAMPLE-10'), 'VISIT',
    (select id from duty_station where code = 'ke-nairobi'), utc_date() - interval 2 day, utc_date() + interval 30 day, 'TRIP'),
  ((select id from person where staff_number = 'SAMPLE-26'), 'VISIT',
    (select id from duty_station where code = 'th-bangkok'), utc_date() - interval 20 day, utc_date() + interval 160 day, 'traveller'),
  ((select id from person where staff_number = 'SAMPLE-15'), 'ABSENCE',
    (select id from duty_station where code = 'so-mogadishu'), utc_date() - interval 7 day, utc_date() + interval 60 day, 'HR');

-- What they are responsible for. Acting: for a holder on leave, and for a vacant post. One has ended, one is to begin.
insert into duty (person_id, role, scope, from_date, to_date, acting, acting_for_id) values
  ((select id from person where staff_number = 'SAMPLE-03'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/nairobi/KE/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-04'), 'SMT_MEMBER',
    '/world/nairobi/KE/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-05'), 'REGIONAL_SECURITY_OFFICER',
    '/world/nairobi/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-06'), 'REGIONAL_SECURITY_OFFICER',
    '/world/bangkok/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-07'), 'HR',
    '/world/nairobi/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-08'), 'HR',
    '/world/bangkok/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-09'), 'OPERATIONS_CENTRE',
    '/world/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-10'), 'OSS_HEADQUARTERS',
    '/world/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-11'), 'DIRECTOR_OSS',
    '/world/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-12'), 'HEALTH_UNIT',
    '/world/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-13'), 'ADMINISTRATOR',
    '/world/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-15'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/nairobi/SO/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-14'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/nairobi/SO/', utc_date() - interval 7 day, utc_date() + interval 60 day, true, (select id from person where staff_number = 'SAMPLE-15')),
  ((select id from person where staff_number = 'SAMPLE-16'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/nairobi/KE/', '2022-01-01', '2023-12-31', false, null),
  ((select id from person where staff_number = 'SAMPLE-17'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/nairobi/KE/', utc_date() + interval 60 day, null, false, null),
  ((select id from person where staff_number = 'SAMPLE-18'), 'REGIONAL_SECURITY_OFFICER',
    '/world/cairo/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-19'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/cairo/EG/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-20'), 'REGIONAL_SECURITY_OFFICER',
    '/world/dakar/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-21'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/dakar/SN/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-22'), 'REGIONAL_SECURITY_OFFICER',
    '/world/panama-city/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-24'), 'REGIONAL_SECURITY_OFFICER',
    '/world/geneva/', utc_date() - interval 30 day, utc_date() + interval 90 day, true, null),
  ((select id from person where staff_number = 'SAMPLE-27'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/bangkok/TH/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-28'), 'COUNTRY_SECURITY_FOCAL_POINT',
    '/world/geneva/CH/', '2024-01-01', null, false, null),
  ((select id from person where staff_number = 'SAMPLE-18'), 'SMT_MEMBER',
    '/world/cairo/EG/', '2024-01-01', null, false, null);

-- Accounts; the password is the user name. Without demo mode the portal does not start while one of these is there.
insert into account (username, password_hash, person_id, demo, created_at) values
  ('staff',
    'PBKDF2WithHmacSHA512:210000:CeLtRLcZ89waemaCcTR6Sqtm1o/rDEgMtlPcUTcbmho=:/aFxLJO5YMELVDy3knu5aCNO74mzrtFX8Q+96Ejk2wWoYYnZh+UZuISYsIzGfVsTZ6PHcMsLZdVtZJy4RsBoTA==',
    (select id from person where staff_number = 'SAMPLE-01'), true, utc_timestamp(6)),
  ('staff2',
    'PBKDF2WithHmacSHA512:210000:yf2B2Ddu5XvHeOKz0LyaA0mNTX3uCZZVtAxLn/jBB80=:HAdnT/bfEFCZzfo3paVFcAJSYlgfNZu0sAAQKMH8Cid9MjwkoOGirtvG1V0BID/zwPFOylQTXPi9bj8DfKv95Q==',
    (select id from person where staff_number = 'SAMPLE-02'), true, utc_timestamp(6)),
  ('focal.ke',
    'PBKDF2WithHmacSHA512:210000:K78jy2Im3psZ9iyroZWfc+otcv+RUFSaJDbKTD7ib2U=:bdrCYMD1JauJ1CSglomSkOz9PPKA1XKyYJrZvMDN3qvTxLjzNibITpyMyArinXHamn6U8oMfgC92rcHbHUJDvA==',
    (select id from person where staff_number = 'SAMPLE-03'), true, utc_timestamp(6)),
  ('smt.ke',
    'PBKDF2WithHmacSHA512:210000:uPcaDCBWUsgMjn3TOb2+frajrSchFjl1SD/aEhOx208=:Zlh8uvTScyTWPzVuJIqgLCsu4X2Gy9GjARyNMw1uuY1/8rcOe5iEXeVmTSc4z6m0MKgbuS5ydqDVTv4Gy0ettA==',
    (select id from person where staff_number = 'SAMPLE-04'), true, utc_timestamp(6)),
  ('rso',
    'PBKDF2WithHmacSHA512:210000:5L/gkBrzL08bl527ZwcIBZBN/1SNLEFrQYVzWlU5aR4=:dlQ73yUSIADpRnVL5VjlcuE9OPypNyvqKyMaW2YgaWN9r0TXKCm223kMBjhJovbUwbIduZ8OmBROCr/7VfW1zw==',
    (select id from person where staff_number = 'SAMPLE-05'), true, utc_timestamp(6)),
  ('rso.bangkok',
    'PBKDF2WithHmacSHA512:210000:m568+/f7uy/W3iQsWJU7FytG84+oUiSWZAZO4KGXpI0=:p7j1I8lBMhbx5YfNq4IL+a81ZNahMovq54G98B0r41Llr1NOs7phDzjZLmG3ZbG8TfKHgAtaG0LHV0+MjljJHw==',
    (select id from person where staff_number = 'SAMPLE-06'), true, utc_timestamp(6)),
  ('hr',
    'PBKDF2WithHmacSHA512:210000:qZ5IfDJh+CThILlswqfMrorbtmvCb3BQeHN0I1OB5+M=:uhttRngmfgZFQx9J6W0zPB6kgjW5OFU1WSFEnAgi4ldmImDDbycwMSyTrsGkPUDHxU6Mi7bmIoaGDoGpciDkYQ==',
    (select id from person where staff_number = 'SAMPLE-07'), true, utc_timestamp(6)),
  ('hr.bangkok',
    'PBKDF2WithHmacSHA512:210000:jfpS7XYV9dTQqvnWnxAcEkAnXZUSOkb6YVUUcS+uxbU=:OL+Mkp1IjfF1doUzeZMDTvGlewZ+yUyVyozPru7A5GmrEFZqnNHvq70mu588+WSY1c9dmB1vRGfgImzF1Yku1w==',
    (select id from person where staff_number = 'SAMPLE-08'), true, utc_timestamp(6)),
  ('opcen',
    'PBKDF2WithHmacSHA512:210000:1vCD3a5Tnn42tWFmXyOgVwIlWXnB/QCNzEFUeeUYxPQ=:xRrgF4C5rP/HajoYkvg40X0WQAhsDVKrU/ztN38xyX12XnnMEOWQYk3Of/WRrIFAl3IiJUf4gBi9d5ZQ5AgTFA==',
    (select id from person where staff_number = 'SAMPLE-09'), true, utc_timestamp(6)),
  ('hq',
    'PBKDF2WithHmacSHA512:210000:EKEhvVtLfqCtJkLoHQqoeBQFjsYPtoE1a6+3pku3jbc=:cd4vFsHJ72V6p54PbDqLJuc9dwsuUJrLvQq3SZRgDlTLleIgYw8Y+2hbghhCRuChvx6Qrox0N8zB3fEyNur30Q==',
    (select id from person where staff_number = 'SAMPLE-10'), true, utc_timestamp(6)),
  ('director',
    'PBKDF2WithHmacSHA512:210000:/SrpTs9W9uk546BxisEAl2Bqt05AnipDdl+A25D/WMY=:IKY8EliGexFekBT4w1g5HxrEs2Qk5MLLDRLY8KDOaiBxEUaQKYnUdnb47Md/EoWEizSAfDyBB5dVEAybdnaHRg==',
    (select id from person where staff_number = 'SAMPLE-11'), true, utc_timestamp(6)),
  ('ohu',
    'PBKDF2WithHmacSHA512:210000:qAkqlwj00xm01rsH3EPoUsLU0fbQgL4kOAN5HdERxMM=:PYldmI9Mr3zRyS4m7Xxqmlo/5ogSel6CPJDLyONithVY7lRMpUZc01yrPdKKGJupjVUcF/FG4o3Sa3phTxCdcA==',
    (select id from person where staff_number = 'SAMPLE-12'), true, utc_timestamp(6)),
  ('admin',
    'PBKDF2WithHmacSHA512:210000:AhFv+d0BJwSA+G3Zarq2VcsDv2RhUdhWuOr64QQGfAU=:2M+KQ9k57P3J8BNYUddyI0i/MtLbFm2dzfxJUXwj6a3K9WmnIJpxk49xw8vfAT9nQsWvo4KZFGtpehWcuOYcew==',
    (select id from person where staff_number = 'SAMPLE-13'), true, utc_timestamp(6)),
  ('focal.so',
    'PBKDF2WithHmacSHA512:210000:VmlfIAjsMjfxQghgtCnFLhbhoqEBCDV0Qk6HD+B7kK0=:vCO7JEMBwt+IQQfwrtdUd5f3fyquYzOD48Ft/WhuN+E+lxx+rCaCguHcpl7AEluBRqH0D7HW2nZPMG2phZ0+bg==',
    (select id from person where staff_number = 'SAMPLE-14'), true, utc_timestamp(6)),
  ('former.ke',
    'PBKDF2WithHmacSHA512:210000:Rb8OylhFBCjDVjsTLUucWsy4kzhTxkI69phxduxVNl0=:AgV722MvCDJvL2bSlmiEnCQi3nI8JFQxtRjMXqNXS83OOUDwkelSr3mkyoLgFNJmb1QoZuvTrsZTZDc9pY8zQA==',
    (select id from person where staff_number = 'SAMPLE-16'), true, utc_timestamp(6)),
  ('next.ke',
    'PBKDF2WithHmacSHA512:210000:0czVpsnPUd5lw130kCPZ/3ruY5zaMK4K+cFKNj8QJVc=:xojapcXd5WCQ0ldHPX8lPNYikmxYtz+SSBk9PQ8pccmjjlVygYipbFRDAfpOQLiuO3i6Awajgu8Fw8kNFTSbHQ==',
    (select id from person where staff_number = 'SAMPLE-17'), true, utc_timestamp(6)),
  ('newcomer',
    'PBKDF2WithHmacSHA512:210000:Y+U9cT727t6lD5CF2ElJncImmuCwB1fWVVGq0kG1e7g=:LhdCmtBsZkExk0T/3SinZB05hqgdnzO8uXoEHnyvSIakF0setkskZDNRIQmhR3BVN4QRAX/OooO0wb/30pVfBQ==',
    (select id from person where email = 'newcomer@example.org'), true, utc_timestamp(6));

-- Designated Areas; their names say SAMPLE. All stations of the country lie in its one area.
insert into designated_area (country_id, name) values
  ((select id from country where code = 'KE'), 'SAMPLE Kenya'),
  ((select id from country where code = 'SO'), 'SAMPLE Somalia'),
  ((select id from country where code = 'TH'), 'SAMPLE Thailand'),
  ((select id from country where code = 'EG'), 'SAMPLE Egypt'),
  ((select id from country where code = 'SN'), 'SAMPLE Senegal'),
  ((select id from country where code = 'PA'), 'SAMPLE Panama'),
  ((select id from country where code = 'CH'), 'SAMPLE Switzerland'),
  ((select id from country where code = 'PH'), 'SAMPLE Philippines');
update duty_station s join designated_area a on a.country_id = s.country_id and a.name like 'SAMPLE %'
set s.designated_area_id = a.id where s.designated_area_id is null;

-- Posts: a title and an organization, the same in every sample area; one has ended.
insert into security_post (designated_area_id, kind, title, organization, from_date, to_date)
select id, 'DESIGNATED_OFFICIAL', 'SAMPLE Resident Coordinator', 'SAMPLE organization one', '2024-01-01', null
from designated_area where name like 'SAMPLE %';
insert into security_post (designated_area_id, kind, title, organization, from_date, to_date)
select id, 'DESIGNATED_OFFICIAL', 'SAMPLE Resident Coordinator ad interim', 'SAMPLE organization two', '2023-01-01', '2023-12-31'
from designated_area where name like 'SAMPLE %';
insert into security_post (designated_area_id, kind, title, organization, from_date, to_date)
select id, 'SMT_MEMBER', 'SAMPLE Chief of Mission', 'IOM', '2024-01-01', null
from designated_area where name like 'SAMPLE %';
insert into security_post (designated_area_id, kind, title, organization, from_date, to_date)
select id, 'SMT_MEMBER', 'SAMPLE Head of Office', 'SAMPLE organization two', '2024-01-01', null
from designated_area where name like 'SAMPLE %';
insert into security_post (designated_area_id, kind, title, organization, from_date, to_date)
select id, 'CHIEF_SECURITY_ADVISER', 'SAMPLE Chief Security Adviser', 'UNDSS', '2024-01-01', null
from designated_area where name like 'SAMPLE %';

-- Ratings, with their history. Invented.
insert into area_risk_rating (designated_area_id, risk_level_id, from_date, source, rated_at) values
  ((select id from designated_area where name = 'SAMPLE Kenya'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 2), '2024-02-01', 'SAMPLE assessment', '2024-02-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Kenya'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 4), '2025-03-15', 'SAMPLE assessment', '2025-03-15 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Kenya'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 3), '2026-04-01', 'SAMPLE assessment', '2026-04-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Somalia'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 5), '2024-02-01', 'SAMPLE assessment', '2024-02-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Somalia'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 4), '2026-02-10', 'SAMPLE assessment', '2026-02-10 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Thailand'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 1), '2024-06-01', 'SAMPLE assessment', '2024-06-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Thailand'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 2), '2025-09-01', 'SAMPLE assessment', '2025-09-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Egypt'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 3), '2024-01-15', 'SAMPLE assessment', '2024-01-15 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Egypt'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 2), '2025-11-20', 'SAMPLE assessment', '2025-11-20 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Senegal'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 2), '2024-05-01', 'SAMPLE assessment', '2024-05-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Panama'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 2), '2024-03-01', 'SAMPLE assessment', '2024-03-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Panama'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 1), '2026-01-12', 'SAMPLE assessment', '2026-01-12 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Switzerland'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 1), '2024-01-01', 'SAMPLE assessment', '2024-01-01 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Philippines'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 2), '2024-02-20', 'SAMPLE assessment', '2024-02-20 08:00:00'),
  ((select id from designated_area where name = 'SAMPLE Philippines'),
    (select l.id from risk_level l join risk_scale s on s.id = l.risk_scale_id
      where s.from_date = '2020-01-01' and l.position = 3), '2026-03-05', 'SAMPLE assessment', '2026-03-05 08:00:00');

-- Threats and measures, in the languages of the places, for all staff, for security personnel, for the SMT.
insert into risk_statement
  (designated_area_id, kind, classification, text, language, from_date, to_date, source)
values
  ((select id from designated_area where name = 'SAMPLE Kenya'), 'THREAT', 'ALL_STAFF',
    'SAMPLE: bags are snatched near the market after dark.', 'en', '2026-04-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Kenya'), 'THREAT', 'SECURITY',
    'SAMPLE: for security personnel: demonstrations are expected on two weekends.', 'en', '2026-04-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Kenya'), 'MEASURE', 'ALL_STAFF',
    'SAMPLE: after 22:00 travel by car only, with doors locked.', 'en', '2026-04-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Kenya'), 'MEASURE', 'ALL_STAFF',
    'SAMPLE: an older rule that has ended.', 'en', '2024-02-01', '2025-03-14', 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Kenya'), 'MEASURE', 'SMT',
    'SAMPLE: for the SMT: a second assembly point has been agreed.', 'en', '2026-04-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Somalia'), 'THREAT', 'ALL_STAFF',
    'SAMPLE: roads outside the town may close without notice.', 'en', '2026-02-10', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Somalia'), 'MEASURE', 'ALL_STAFF',
    'SAMPLE: every movement is announced to the radio room the day before.', 'en', '2026-02-10', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Somalia'), 'MEASURE', 'SMT',
    'SAMPLE: for the SMT: the list of staff for a relocation is kept by two people.', 'en', '2026-02-10', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Thailand'), 'THREAT', 'ALL_STAFF',
    'SAMPLE: floods in the rainy season.', 'en', '2025-09-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Thailand'), 'MEASURE', 'SECURITY',
    'SAMPLE: for security personnel: the boat service is tested each May.', 'en', '2025-09-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Egypt'), 'THREAT', 'ALL_STAFF',
    'نموذج: سرقات صغيرة في الأماكن المزدحمة.', 'ar', '2025-11-20', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Egypt'), 'MEASURE', 'ALL_STAFF',
    'نموذج: احمل بطاقة العمل معك دائمًا.', 'ar', '2025-11-20', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Senegal'), 'THREAT', 'ALL_STAFF',
    'SAMPLE (exemple) : vols à la tire près de la plage le soir.', 'fr', '2024-05-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Senegal'), 'MEASURE', 'ALL_STAFF',
    'SAMPLE (exemple) : pas de trajet hors de la ville après la tombée de la nuit.', 'fr', '2024-05-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Panama'), 'THREAT', 'ALL_STAFF',
    'SAMPLE (ejemplo): hurtos en el transporte público.', 'es', '2026-01-12', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Panama'), 'MEASURE', 'SECURITY',
    'SAMPLE (ejemplo): para personal de seguridad: dos rutas nuevas hacia el aeropuerto.', 'es', '2026-01-12', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Switzerland'), 'MEASURE', 'ALL_STAFF',
    'SAMPLE (exemple) : portez votre badge dans le bâtiment.', 'fr', '2024-01-01', null, 'SAMPLE assessment'),
  ((select id from designated_area where name = 'SAMPLE Philippines'), 'THREAT', 'ALL_STAFF',
    'SAMPLE: typhoons from June to November.', 'en', '2026-03-05', null, 'SAMPLE assessment');

-- Emergency numbers: zeros only, so that nobody is called. One was checked too long ago.
insert into emergency_number (country_id, kind, digits, verified_on, verified_by_role, sample) values
  ((select id from country where code = 'KE'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'KE'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'KE'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'KE'), 'GENERAL', '000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'SO'), 'POLICE', '0000', utc_date() - interval 210 day, 'SAMPLE', true),
  ((select id from country where code = 'SO'), 'AMBULANCE', '00000', utc_date() - interval 210 day, 'SAMPLE', true),
  ((select id from country where code = 'SO'), 'FIRE', '000000', utc_date() - interval 210 day, 'SAMPLE', true),
  ((select id from country where code = 'TH'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'TH'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'TH'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'EG'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'EG'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'EG'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'EG'), 'GENERAL', '000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'SN'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'SN'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'SN'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'PA'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'PA'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'PA'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'CH'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'CH'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'CH'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'CH'), 'GENERAL', '000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'PH'), 'POLICE', '0000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'PH'), 'AMBULANCE', '00000', utc_date() - interval 20 day, 'SAMPLE', true),
  ((select id from country where code = 'PH'), 'FIRE', '000000', utc_date() - interval 20 day, 'SAMPLE', true);
