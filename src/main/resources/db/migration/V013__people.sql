-- People are found by any part of their names, staff number or e-mail address, without regard to case and accents.
alter table person add column folded varchar(600) collate utf8mb4_uca1400_ai_ci
  generated always as (concat_ws(' ', given_name, family_name, staff_number, email)) stored;
-- An address leads to one person: whoever reads it can set a password.
drop index if exists person_by_email on person;
create unique index person_email_once on person (email);

-- An ending that was a mistake can be taken back: what the last day was before.
alter table duty add column ended_at datetime(6) null, add column to_before date null;
create index duty_by_role on duty (role, from_date);

-- Those who take away administrators lock this row: two who remove each other come one after the other.
insert ignore into portal_key (name, value, made_at) values ('administrators', 'lock', utc_timestamp(6));
