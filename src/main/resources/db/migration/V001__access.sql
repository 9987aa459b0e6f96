-- Who signs in, and the portal's own keys. `access` knows its people by id only.
create table account (
  id bigint not null auto_increment primary key,
  username varchar(100) character set ascii collate ascii_bin not null,
  password_hash varchar(300) character set ascii collate ascii_bin null,
  person_id bigint null,
  active boolean not null default true,
  demo boolean not null default false,
  created_at datetime(6) not null,
  version int not null default 1,
  constraint account_username_once unique (username),
  constraint account_person_once unique (person_id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- One row for each place where somebody is signed in. The token itself is only in the cookie.
create table sign_in (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  account_id bigint not null,
  made_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6) null,
  constraint sign_in_account foreign key (account_id) references account (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index sign_in_by_account on sign_in (account_id, ended_at);

-- Failed attempts, by the hash of what they were made on (account, address, both): no name, no address is kept.
create table sign_in_failure (
  id bigint not null auto_increment primary key,
  subject char(64) character set ascii collate ascii_bin not null,
  failed_at datetime(6) not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index sign_in_failure_by_subject on sign_in_failure (subject, failed_at);
create index sign_in_failure_by_time on sign_in_failure (failed_at);

-- A posted form's key: a second post with the same key gets the first one's answer.
create table form_post (
  form_key char(64) character set ascii collate ascii_bin not null primary key,
  posted_at datetime(6) not null,
  answer varchar(1000) null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index form_post_by_time on form_post (posted_at);

-- Keys that all nodes share (signing forms). Made once, at random.
create table portal_key (
  name varchar(50) character set ascii collate ascii_bin not null primary key,
  value varchar(200) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The one-time link by which the first administrator is made.
create table setup_link (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  made_at datetime(6) not null,
  used_at datetime(6) null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What demo mode has loaded. Apart from Flyway's history, which must stay valid when demo mode is off.
create table demo_load (
  name varchar(100) character set ascii collate ascii_bin not null primary key,
  loaded_at datetime(6) not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
