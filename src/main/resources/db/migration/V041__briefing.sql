-- Who gives briefings, where, and when they can be booked. What a session is booked as is booking_session.
create table briefing_briefer (
  id bigint not null auto_increment primary key,
  person_id bigint not null unique,
  scope varchar(120) character set ascii collate ascii_bin not null,
  duty_station_id bigint not null,
  notice_hours int not null,
  join_notice_hours int not null,
  before_minutes int not null,
  after_minutes int not null,
  daily int not null,
  from_date date not null,
  to_date date null,
  version int not null,
  constraint briefing_briefer_person foreign key (person_id) references person (id),
  constraint briefing_briefer_station foreign key (duty_station_id) references duty_station (id),
  constraint briefing_briefer_limits check (notice_hours >= 0 and join_notice_hours between 0 and notice_hours
    and before_minutes between 0 and 240 and after_minutes between 0 and 240 and daily between 1 and 50)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index briefing_briefer_by_scope on briefing_briefer (scope);

-- A part of a week that is cut into slots, by the clock on the wall of the briefer's station.
create table briefing_time (
  id bigint not null auto_increment primary key,
  briefer_id bigint not null,
  weekday tinyint not null,
  from_time time not null,
  to_time time not null,
  minutes int not null,
  seats int not null,
  mode varchar(20) character set ascii collate ascii_bin not null,
  language char(2) character set ascii collate ascii_bin not null,
  place varchar(150) null,
  link varchar(300) null,
  from_date date not null,
  to_date date null,
  version int not null,
  constraint briefing_time_briefer foreign key (briefer_id) references briefing_briefer (id),
  constraint briefing_time_span check (from_time < to_time and weekday between 1 and 7)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Days on which a briefer is not there, both included, by the station's calendar.
create table briefing_day_off (
  id bigint not null auto_increment primary key,
  briefer_id bigint not null,
  from_date date not null,
  to_date date not null,
  version int not null,
  constraint briefing_day_off_briefer foreign key (briefer_id) references briefing_briefer (id),
  constraint briefing_day_off_span check (from_date <= to_date)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Holidays of a country, entered by its keepers.
create table holiday (
  id bigint not null auto_increment primary key,
  country_id bigint not null,
  day date not null,
  name varchar(100) not null,
  version int not null,
  constraint holiday_country foreign key (country_id) references country (id),
  constraint holiday_once unique (country_id, day)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What a booked session is: who briefs, for which area, how, where, in which language; and from which weekly time it was
-- made by a booking, without which it is not needed any more.
create table briefing_session (
  id bigint not null auto_increment primary key,
  booking_session_id bigint not null unique,
  briefer_id bigint not null,
  duty_station_id bigint not null,
  scope varchar(120) character set ascii collate ascii_bin not null,
  briefing_time_id bigint null,
  mode varchar(20) character set ascii collate ascii_bin not null,
  language char(2) character set ascii collate ascii_bin not null,
  place varchar(150) null,
  link varchar(300) null,
  version int not null,
  constraint briefing_session_booking foreign key (booking_session_id) references booking_session (id),
  constraint briefing_session_briefer foreign key (briefer_id) references briefing_briefer (id),
  constraint briefing_session_station foreign key (duty_station_id) references duty_station (id),
  constraint briefing_session_time foreign key (briefing_time_id) references briefing_time (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- BRF-09: that people must be briefed in an area. Dated; nobody is due for the time before the first day.
create table briefing_rule (
  id bigint not null auto_increment primary key,
  scope varchar(120) character set ascii collate ascii_bin not null,
  from_date date not null,
  deadline_hours int not null,
  valid_months int null,
  before_movement boolean not null,
  version int not null,
  constraint briefing_rule_once unique (scope, from_date),
  constraint briefing_rule_limits check (deadline_hours between 1 and 720 and (valid_months is null or valid_months between 1 and 120))
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
insert into briefing_rule (scope, from_date, deadline_hours, valid_months, before_movement, version)
  values ('/world/', utc_date(), 24, null, true, 1);

-- BRF-10: the topics, the world's and those of countries that have their own; a list is released whole and never changed.
create table briefing_topic_list (
  id bigint not null auto_increment primary key,
  country_id bigint null,
  number int not null,
  released_at datetime(6) not null,
  constraint briefing_topic_list_country foreign key (country_id) references country (id),
  constraint briefing_topic_list_once unique (country_id, number)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create table briefing_topic (
  id bigint not null auto_increment primary key,
  list_id bigint not null,
  position int not null,
  text_en varchar(300) not null,
  text_fr varchar(300) null,
  text_es varchar(300) null,
  text_ar varchar(300) null,
  constraint briefing_topic_of foreign key (list_id) references briefing_topic_list (id),
  constraint briefing_topic_once unique (list_id, position)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What somebody was told, by whom, when; never overwritten. Both sides confirm.
create table briefing_record (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  scope varchar(120) character set ascii collate ascii_bin not null,
  given_on date not null,
  booking_id bigint null unique,
  briefer_person_id bigint null,
  source varchar(20) character set ascii collate ascii_bin not null,
  attendance varchar(20) character set ascii collate ascii_bin not null,
  topic_list_id bigint null,
  remark varchar(500) null,
  made_at datetime(6) not null,
  made_by bigint null,
  briefer_confirmed_at datetime(6) null,
  person_confirmed_at datetime(6) null,
  withdrawn_at datetime(6) null,
  version int not null,
  constraint briefing_record_person foreign key (person_id) references person (id),
  constraint briefing_record_booking foreign key (booking_id) references booking (id),
  constraint briefing_record_list foreign key (topic_list_id) references briefing_topic_list (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index briefing_record_by_person on briefing_record (person_id, given_on);
create index briefing_record_by_scope on briefing_record (scope, given_on);
create table briefing_record_topic (
  briefing_record_id bigint not null,
  briefing_topic_id bigint not null,
  primary key (briefing_record_id, briefing_topic_id),
  constraint briefing_record_topic_of foreign key (briefing_record_id) references briefing_record (id),
  constraint briefing_record_topic_is foreign key (briefing_topic_id) references briefing_topic (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
