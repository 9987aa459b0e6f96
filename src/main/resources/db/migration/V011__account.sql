-- One-time keys by which somebody chooses a password: invitations, forgotten passwords, codes on paper. Only hashes.
create table account_key (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  hash char(64) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  made_by bigint null,
  valid_until datetime(6) not null,
  used_at datetime(6) null,
  ended_at datetime(6) null,
  version int not null default 1,
  constraint account_key_hash_once unique (hash),
  constraint account_key_account foreign key (account_id) references account (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index account_key_by_account on account_key (account_id, kind, made_at);
create index account_key_by_time on account_key (valid_until);

-- With what somebody signed in, coarsely: "Firefox/Android". Nothing else that the browser says is kept.
alter table sign_in add column device varchar(60) character set ascii collate ascii_bin null;

-- Forgotten passwords are asked for by e-mail address.
create index if not exists person_by_email on person (email);
