-- People, where they are and will be, and what they are responsible for.
create table person (
  id bigint not null auto_increment primary key,
  staff_number varchar(20) character set ascii collate ascii_bin null,
  given_name varchar(100) not null,
  family_name varchar(100) not null,
  email varchar(200) null,
  unit varchar(150) null,
  supervisor_id bigint null,
  language char(2) character set ascii collate ascii_bin not null default 'en',
  category varchar(30) character set ascii collate ascii_bin not null,
  contract_from date null,
  contract_to date null,
  sample boolean not null default false,
  version int not null default 1,
  constraint person_staff_number_once unique (staff_number),
  constraint person_supervisor foreign key (supervisor_id) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index person_by_name on person (family_name, given_name);

alter table account add constraint account_person foreign key (person_id) references person (id);

-- A stay: posting, visit or absence; first and last day, both included, in the station's own calendar.
create table stay (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  duty_station_id bigint not null,
  from_date date not null,
  to_date date null,
  source varchar(100) not null,
  version int not null default 1,
  constraint stay_person foreign key (person_id) references person (id),
  constraint stay_station foreign key (duty_station_id) references duty_station (id),
  constraint stay_dates check (to_date is null or to_date >= from_date)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index stay_by_person on stay (person_id, from_date);
create index stay_by_station on stay (duty_station_id, kind, from_date);

-- A duty: a role within a scope, first and last day (UTC), acting or not. The only source of access.
create table duty (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  role varchar(40) character set ascii collate ascii_bin not null,
  scope varchar(120) character set ascii collate ascii_bin not null,
  from_date date not null,
  to_date date null,
  acting boolean not null default false,
  acting_for_id bigint null,
  version int not null default 1,
  constraint duty_person foreign key (person_id) references person (id),
  constraint duty_acting_for foreign key (acting_for_id) references person (id),
  constraint duty_dates check (to_date is null or to_date >= from_date)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index duty_by_person on duty (person_id, from_date);
create index duty_by_scope on duty (scope, role, from_date);
