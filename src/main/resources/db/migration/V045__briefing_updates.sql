-- Where it is written that people must be briefed: words, or an address.
alter table briefing_rule add column source varchar(300) null;

-- From when on the queue knows of briefings that nobody recorded, or confirmed.
insert into due_rule (rule, from_date) values ('briefing.unrecorded', utc_date());

-- BRF-13: what has changed since people were briefed, for them to read. Of a document: its own words, in its language.
create table briefing_update (
  id bigint not null auto_increment primary key,
  scope varchar(120) character set ascii collate ascii_bin not null,
  document varchar(40) character set ascii collate ascii_bin null,
  title varchar(200) null,
  name_en varchar(1500) null,
  name_fr varchar(1500) null,
  name_es varchar(1500) null,
  name_ar varchar(1500) null,
  published_at datetime(6) not null,
  published_on date not null,
  made_by bigint null,
  told_at datetime(6) null,
  withdrawn_at datetime(6) null,
  version int not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index briefing_update_by_scope on briefing_update (scope);
create index briefing_update_by_document on briefing_update (document);

-- Who has read it.
create table briefing_update_confirmation (
  id bigint not null auto_increment primary key,
  briefing_update_id bigint not null,
  person_id bigint not null,
  confirmed_at datetime(6) not null,
  constraint briefing_update_confirmation_of foreign key (briefing_update_id) references briefing_update (id),
  constraint briefing_update_confirmation_by foreign key (person_id) references person (id),
  constraint briefing_update_confirmation_once unique (briefing_update_id, person_id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
