-- Custodians, country managers, kits. What a custodian is called, how and when they are reached, since when, until when
-- and when they are away stands in contact.
create table pep_custodian (
  id bigint not null auto_increment primary key,
  duty_station_id bigint not null,
  contact_id bigint not null,
  alternate boolean not null default false,
  designated_on date null,
  version int not null default 1,
  constraint pep_custodian_contact_once unique (contact_id),
  constraint pep_custodian_station foreign key (duty_station_id) references duty_station (id),
  constraint pep_custodian_contact foreign key (contact_id) references contact (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- That somebody said on a day: these details are right. Rows are added, never changed.
create table pep_confirmation (
  id bigint not null auto_increment primary key,
  pep_custodian_id bigint not null,
  confirmed_on date not null,
  by_role varchar(50) character set ascii collate ascii_bin not null,
  constraint pep_confirmation_custodian foreign key (pep_custodian_id) references pep_custodian (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table pep_manager (
  id bigint not null auto_increment primary key,
  country_id bigint not null,
  contact_id bigint not null,
  version int not null default 1,
  constraint pep_manager_contact_once unique (contact_id),
  constraint pep_manager_country foreign key (country_id) references country (id),
  constraint pep_manager_contact foreign key (contact_id) references contact (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A kit says what is printed on it, where it lies and who answers for it. Its only date is the one printed on it.
create table pep_kit (
  id bigint not null auto_increment primary key,
  pep_custodian_id bigint not null,
  batch varchar(50) not null,
  seal varchar(50) not null,
  expires_on date not null,
  in_transit boolean not null default false,
  place varchar(150) not null,
  sample boolean not null default false,
  version int not null default 1,
  constraint pep_kit_custodian foreign key (pep_custodian_id) references pep_custodian (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Used, lost, damaged and expired kits are one: to be replaced, since a month. No day, no person, no running number
-- from which one could be told; and no row in the audit trail.
create table pep_kit_to_replace (
  pep_kit_id bigint not null primary key,
  month char(7) character set ascii collate ascii_bin not null,
  reordered boolean not null default false,
  replaced boolean not null default false,
  constraint pep_kit_to_replace_kit foreign key (pep_kit_id) references pep_kit (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Where tests, counselling and follow-up are given at a station.
create table care_here (
  id bigint not null auto_increment primary key,
  duty_station_id bigint not null,
  text_en varchar(1000) null,
  text_fr varchar(1000) null,
  text_es varchar(1000) null,
  text_ar varchar(1000) null,
  sample boolean not null default false,
  version int not null default 1,
  constraint care_here_station_once unique (duty_station_id),
  constraint care_here_station foreign key (duty_station_id) references duty_station (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
