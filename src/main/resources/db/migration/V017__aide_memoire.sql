-- Medical guidance: one row a version, its passages in four languages, a line of text per line.
create table medical_guidance (
  id bigint not null auto_increment primary key,
  number int not null,
  made_on date not null,
  made_by_role varchar(40) character set ascii collate ascii_bin null,
  approved_on date null,
  approved_by_role varchar(40) character set ascii collate ascii_bin null,
  version int not null default 1,
  constraint medical_guidance_once unique (number)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table medical_text (
  id bigint not null auto_increment primary key,
  medical_guidance_id bigint not null,
  passage varchar(30) character set ascii collate ascii_bin not null,
  english varchar(4000) not null,
  french varchar(4000) not null,
  spanish varchar(4000) not null,
  arabic varchar(4000) not null,
  version int not null default 1,
  constraint medical_text_once unique (medical_guidance_id, passage),
  constraint medical_text_of foreign key (medical_guidance_id) references medical_guidance (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The Aide-Memoire of a place (world, region, country, duty station) as it is being edited; texts in several languages
-- are JSON, by language.
create table aide_memoire (
  id bigint not null auto_increment primary key,
  scope varchar(150) character set ascii collate ascii_bin not null,
  place_code varchar(60) character set ascii collate ascii_bin not null,
  approved_on date null,
  local_steps varchar(8000) null,
  signed_pdf char(64) character set ascii collate ascii_bin null,
  recordings varchar(1000) character set ascii collate ascii_bin null,
  version int not null default 1,
  constraint aide_memoire_once unique (scope)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A list of words (what it gives, whom it welcomes) is one text, by commas; welcomes is null where nobody asked.
-- What was taken out of the draft stays, so that it can be put back.
create table support_service (
  id bigint not null auto_increment primary key,
  aide_memoire_id bigint not null,
  contact_id bigint not null,
  service_group varchar(20) character set ascii collate ascii_bin not null,
  gives varchar(300) character set ascii collate ascii_bin null,
  welcomes varchar(300) character set ascii collate ascii_bin null,
  cost varchar(20) character set ascii collate ascii_bin not null,
  woman_clinician varchar(10) character set ascii collate ascii_bin not null,
  man_clinician varchar(10) character set ascii collate ascii_bin not null,
  police_report varchar(10) character set ascii collate ascii_bin not null,
  companion varchar(10) character set ascii collate ascii_bin not null,
  disclosure varchar(20) character set ascii collate ascii_bin not null,
  reports_to varchar(10) character set ascii collate ascii_bin null,
  minutes int null,
  step_free varchar(10) character set ascii collate ascii_bin not null,
  access_words varchar(4000) null,
  barrier_words varchar(4000) null,
  removed boolean not null default false,
  version int not null default 1,
  constraint support_service_contact_once unique (contact_id),
  constraint support_service_contact foreign key (contact_id) references contact (id),
  constraint support_service_of foreign key (aide_memoire_id) references aide_memoire (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table country_law (
  id bigint not null auto_increment primary key,
  aide_memoire_id bigint not null,
  police_report varchar(10) character set ascii collate ascii_bin not null,
  doctors_report varchar(10) character set ascii collate ascii_bin not null,
  legal_risk varchar(10) character set ascii collate ascii_bin not null,
  consent_age int null,
  note varchar(4000) null,
  checked_on date null,
  checked_by_role varchar(40) character set ascii collate ascii_bin null,
  version int not null default 1,
  constraint country_law_once unique (aide_memoire_id),
  constraint country_law_of foreign key (aide_memoire_id) references aide_memoire (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What was published, when and in which capacity, and what the draft was then: it can be restored from there. Both are
-- JSON; a check that comes later is added when the content is published again.
create table aide_memoire_edition (
  id bigint not null auto_increment primary key,
  aide_memoire_id bigint not null,
  number int not null,
  outcome varchar(10) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  by_role varchar(40) character set ascii collate ascii_bin not null,
  draft longtext not null,
  content longtext not null,
  version int not null default 1,
  constraint aide_memoire_edition_of foreign key (aide_memoire_id) references aide_memoire (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index aide_memoire_edition_by_number on aide_memoire_edition (aide_memoire_id, id);
