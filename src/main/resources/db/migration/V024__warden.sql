-- What people say of themselves, and who may see it; what its owner deletes is gone.
create table person_detail (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  value varchar(400) not null,
  inside_only boolean not null default false,
  audience varchar(20) character set ascii collate ascii_bin not null,
  agreed_on date not null,
  version int not null default 1,
  constraint person_detail_once unique (person_id, kind),
  constraint person_detail_person foreign key (person_id) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index person_detail_by_audience on person_detail (audience, person_id);

-- Zones of a duty station, who looks after them and who lives there. First and last day, both included, in the
-- station's own calendar.
create table warden_zone (
  id bigint not null auto_increment primary key,
  duty_station_id bigint not null,
  name varchar(100) not null,
  area varchar(500) null,
  from_date date not null,
  to_date date null,
  sample boolean not null default false,
  version int not null default 1,
  constraint warden_zone_station foreign key (duty_station_id) references duty_station (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index warden_zone_by_station on warden_zone (duty_station_id, from_date);

create table warden_duty (
  id bigint not null auto_increment primary key,
  warden_zone_id bigint not null,
  person_id bigint not null,
  alternate boolean not null default false,
  digits varchar(20) character set ascii collate ascii_bin not null,
  inside_only boolean not null default false,
  from_date date not null,
  to_date date null,
  version int not null default 1,
  constraint warden_duty_zone foreign key (warden_zone_id) references warden_zone (id),
  constraint warden_duty_person foreign key (person_id) references person (id),
  constraint warden_duty_dates check (to_date is null or to_date >= from_date)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index warden_duty_by_zone on warden_duty (warden_zone_id, from_date);
create index warden_duty_by_person on warden_duty (person_id, from_date);

create table zone_member (
  id bigint not null auto_increment primary key,
  warden_zone_id bigint not null,
  person_id bigint not null,
  from_date date not null,
  to_date date null,
  version int not null default 1,
  constraint zone_member_zone foreign key (warden_zone_id) references warden_zone (id),
  constraint zone_member_person foreign key (person_id) references person (id),
  constraint zone_member_dates check (to_date is null or to_date >= from_date)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index zone_member_by_zone on zone_member (warden_zone_id, from_date);
create index zone_member_by_person on zone_member (person_id, from_date);
