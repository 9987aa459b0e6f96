-- What keepers enter by hand can be taken back for some days: when it was entered, what the last day was before.
alter table stay
  add column entered_at datetime(6) null,
  add column ended_at datetime(6) null,
  add column to_before date null;
create index stay_by_end on stay (kind, to_date);

-- What came to a contact from the stays of the person whose entry it is, and goes with them. No foreign key: the stay goes
-- first, and its number is how what came from it is found.
alter table contact_absence add column stay_id bigint null;
create index contact_by_person on contact (person_id);
alter table contact
  add column ended_by_stay boolean not null default false,
  add column to_date_before date null;

-- A rule has a first day: nobody is late for the time before it.
create table due_rule (
  rule varchar(60) character set ascii collate ascii_bin not null primary key,
  from_date date not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
insert into due_rule (rule, from_date) values ('directory.vacant', utc_date()), ('directory.vacantOffice', utc_date());
