-- Security regions, countries, duty stations; Designated Areas with their posts, ratings, threats and measures.
create table region (
  id bigint not null auto_increment primary key,
  code varchar(30) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  version int not null default 1,
  constraint region_code_once unique (code)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table country (
  id bigint not null auto_increment primary key,
  code char(2) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  dial_prefix varchar(10) character set ascii collate ascii_bin not null,
  region_id bigint not null,
  version int not null default 1,
  constraint country_code_once unique (code),
  constraint country_region foreign key (region_id) references region (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A Designated Area: a country or a part of it for which a Designated Official is appointed.
create table designated_area (
  id bigint not null auto_increment primary key,
  country_id bigint not null,
  name varchar(150) not null,
  version int not null default 1,
  constraint designated_area_country foreign key (country_id) references country (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table duty_station (
  id bigint not null auto_increment primary key,
  code varchar(60) character set ascii collate ascii_bin not null,
  name varchar(150) not null,
  country_id bigint not null,
  designated_area_id bigint null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  time_zone varchar(60) character set ascii collate ascii_bin not null,
  latitude decimal(8, 4) not null,
  longitude decimal(8, 4) not null,
  version int not null default 1,
  constraint duty_station_code_once unique (code),
  constraint duty_station_country foreign key (country_id) references country (id),
  constraint duty_station_area foreign key (designated_area_id) references designated_area (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who holds which post of the security management system in an area: a title and an organization, never a private person.
create table security_post (
  id bigint not null auto_increment primary key,
  designated_area_id bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  title varchar(150) not null,
  organization varchar(100) not null,
  from_date date not null,
  to_date date null,
  version int not null default 1,
  constraint security_post_area foreign key (designated_area_id) references designated_area (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The scale on which areas are rated. A new scale is a new row; old ratings keep theirs.
create table risk_scale (
  id bigint not null auto_increment primary key,
  name varchar(100) not null,
  from_date date not null,
  constraint risk_scale_from_once unique (from_date)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table risk_level (
  id bigint not null auto_increment primary key,
  risk_scale_id bigint not null,
  position int not null,
  name_en varchar(100) not null,
  name_fr varchar(100) not null,
  name_es varchar(100) not null,
  name_ar varchar(100) not null,
  constraint risk_level_position_once unique (risk_scale_id, position),
  constraint risk_level_scale foreign key (risk_scale_id) references risk_scale (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table area_risk_rating (
  id bigint not null auto_increment primary key,
  designated_area_id bigint not null,
  risk_level_id bigint not null,
  from_date date not null,
  source varchar(300) not null,
  rated_at datetime(6) not null,
  rated_by bigint null,
  constraint area_risk_rating_area foreign key (designated_area_id) references designated_area (id),
  constraint area_risk_rating_level foreign key (risk_level_id) references risk_level (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index area_risk_rating_by_area on area_risk_rating (designated_area_id, from_date);

-- Main threats and measures in force, as sentences of the RSO, each with its classification.
create table risk_statement (
  id bigint not null auto_increment primary key,
  designated_area_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  classification varchar(20) character set ascii collate ascii_bin not null,
  text varchar(1000) not null,
  language char(2) character set ascii collate ascii_bin not null,
  from_date date not null,
  to_date date null,
  source varchar(300) not null,
  version int not null default 1,
  constraint risk_statement_area foreign key (designated_area_id) references designated_area (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index risk_statement_by_area on risk_statement (designated_area_id, kind, from_date);

-- National emergency numbers, as dialled inside the country. Only what somebody checked, or sample data in demo mode.
create table emergency_number (
  id bigint not null auto_increment primary key,
  country_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  digits varchar(20) character set ascii collate ascii_bin not null,
  verified_on date not null,
  verified_by_role varchar(100) not null,
  sample boolean not null default false,
  version int not null default 1,
  constraint emergency_number_country foreign key (country_id) references country (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
