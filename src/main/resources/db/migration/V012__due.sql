-- The work queue: what people decide about an item (what is due itself is never stored), since when a type of document
-- is required, when people were here last, and the indexes by which due things are found.
create table due_mark (
  id bigint not null auto_increment primary key,
  item varchar(200) character set ascii collate ascii_bin not null,
  scope varchar(120) character set ascii collate ascii_bin not null,
  given_to bigint null,
  given_by bigint null,
  given_at datetime(6) null,
  asleep_until date null,
  asleep_why varchar(200) null,
  asleep_by bigint null,
  asleep_at datetime(6) null,
  version int not null default 1,
  constraint due_mark_item_once unique (item),
  constraint due_mark_given_to foreign key (given_to) references person (id),
  constraint due_mark_given_by foreign key (given_by) references person (id),
  constraint due_mark_asleep_by foreign key (asleep_by) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index due_mark_by_sleep on due_mark (asleep_until);

-- When the visit before this one ended, and when this one began; no page, no device.
create table account_visit (
  account_id bigint not null primary key,
  began_at datetime(6) not null,
  before_at datetime(6) null,
  constraint account_visit_account foreign key (account_id) references account (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A rule has a first day: a country is not late for the time before it.
alter table document_type add column required_from date null after required;
update document_type set required_from = utc_date() where required;

create index document_version_by_upload on document_version (uploaded_at);
create index country_document_by_review on country_document (review_by);
