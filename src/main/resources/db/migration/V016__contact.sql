-- Whom to call: a role, or with recorded consent a name, with its numbers, hours and absences, and when it was checked.
-- The hours are kept as OpeningHours writes them: "MONDAY 08:00-12:00 13:00-17:00; FRIDAY 20:00-06:00", or "always".
create table contact (
  id bigint not null auto_increment primary key,
  scope varchar(150) character set ascii collate ascii_bin not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  title_en varchar(150) null,
  title_fr varchar(150) null,
  title_es varchar(150) null,
  title_ar varchar(150) null,
  organization varchar(150) null,
  person_name varchar(150) null,
  name_consent_on date null,
  call_sign varchar(50) null,
  email varchar(200) null,
  hours varchar(2000) character set ascii collate ascii_bin not null,
  time_zone varchar(50) character set ascii collate ascii_bin null,
  languages varchar(200) character set ascii collate ascii_bin not null,
  note_en varchar(500) null,
  note_fr varchar(500) null,
  note_es varchar(500) null,
  note_ar varchar(500) null,
  by_voice_only boolean not null default false,
  verified_on date null,
  verified_by_role varchar(100) null,
  verified_by varchar(20) character set ascii collate ascii_bin null,
  from_date date not null,
  to_date date null,
  sample boolean not null default false,
  version int not null default 1
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index contact_by_scope on contact (scope, kind);

create table contact_number (
  id bigint not null auto_increment primary key,
  contact_id bigint not null,
  position int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  digits varchar(20) character set ascii collate ascii_bin not null,
  inside_only boolean not null default false,
  sms boolean not null default false,
  whatsapp boolean not null default false,
  signal_app boolean not null default false,
  personal boolean not null default false,
  private_consent_on date null,
  version int not null default 1,
  constraint contact_number_contact foreign key (contact_id) references contact (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table contact_absence (
  id bigint not null auto_increment primary key,
  contact_id bigint not null,
  from_date date not null,
  to_date date not null,
  version int not null default 1,
  constraint contact_absence_contact foreign key (contact_id) references contact (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
