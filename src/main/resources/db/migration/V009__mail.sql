-- Letters on their way out. Written by the transaction that causes them, sent by one node. What a letter says is
-- removed when it has been sent; links in it may open something.
create table letter (
  id bigint not null auto_increment primary key,
  once varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  person_id bigint null,
  address varchar(200) not null,
  language char(2) character set ascii collate ascii_bin not null,
  bulk boolean not null default false,
  subject varchar(300) not null,
  text text not null,
  button varchar(200) null,
  link varchar(1000) null,
  state varchar(10) character set ascii collate ascii_bin not null default 'WAITING',
  made_at datetime(6) not null,
  due_at datetime(6) null,
  attempts int not null default 0,
  claimed_until datetime(6) null,
  claimed_by varchar(100) null,
  sent_at datetime(6) null,
  dead_at datetime(6) null,
  discarded_at datetime(6) null,
  trouble varchar(20) character set ascii collate ascii_bin null,
  answer varchar(300) null,
  constraint letter_once unique (once)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index letter_by_due on letter (bulk, due_at);
create index letter_by_state on letter (state, id);
create index letter_by_sent on letter (sent_at);

-- What waits for the day's digest: one line each, in the reader's language.
create table digest_line (
  id bigint not null auto_increment primary key,
  once varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  person_id bigint not null,
  text varchar(1000) not null,
  link varchar(1000) null,
  made_at datetime(6) not null,
  done_at datetime(6) null,
  constraint digest_line_once unique (once)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index digest_line_by_person on digest_line (person_id, done_at);
create index digest_line_by_done on digest_line (done_at);

-- The last day, in the person's own calendar, for which a digest was written or found empty.
create table digest_day (
  person_id bigint not null primary key,
  day date not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who wants no digest; nobody has a row before they say so.
create table mail_preference (
  person_id bigint not null primary key,
  digest_muted boolean not null,
  changed_at datetime(6) not null
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
