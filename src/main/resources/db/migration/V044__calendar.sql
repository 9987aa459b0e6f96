-- What goes into people's calendars. A letter may bring an invitation, which is removed with what the letter says.
alter table letter add column calendar mediumtext null;

-- The address under which somebody's calendar program reads their own briefings; only its hash is kept.
create table calendar_feed (
  person_id bigint not null primary key,
  token_hash char(64) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  constraint calendar_feed_token unique (token_hash),
  constraint calendar_feed_person foreign key (person_id) references person (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What the briefer of a session was last told about it, in whose calendar it is, and how often it changed there.
create table briefer_letter (
  session_id bigint not null primary key,
  person_id bigint null,
  sequence int not null,
  told varchar(200) character set ascii collate ascii_bin not null,
  constraint briefer_letter_session foreign key (session_id) references booking_session (id) on delete cascade,
  constraint briefer_letter_person foreign key (person_id) references person (id) on delete set null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index booking_session_by_start on booking_session (starts_at);
