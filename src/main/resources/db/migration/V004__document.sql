-- Country security documents: a document, its versions as files, and the decisions taken on a version.
create table document_type (
  id bigint not null auto_increment primary key,
  code varchar(40) character set ascii collate ascii_bin not null,
  position int not null,
  required boolean not null default false,
  discreet boolean not null default false, -- its files travel under neutral names
  name_en varchar(150) not null,
  name_fr varchar(150) not null,
  name_es varchar(150) not null,
  name_ar varchar(150) not null,
  constraint document_type_code_once unique (code)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table country_document (
  id bigint not null auto_increment primary key,
  document_type_id bigint not null,
  country_id bigint not null,
  duty_station_id bigint null,
  title varchar(200) not null,
  description varchar(1000) null,
  language char(2) character set ascii collate ascii_bin not null,
  classification varchar(20) character set ascii collate ascii_bin not null,
  owner_id bigint null,
  review_by date null,
  sample boolean not null default false,
  version int not null default 1,
  constraint country_document_type foreign key (document_type_id) references document_type (id),
  constraint country_document_country foreign key (country_id) references country (id),
  constraint country_document_station foreign key (duty_station_id) references duty_station (id),
  constraint country_document_owner foreign key (owner_id) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index country_document_by_place on country_document (country_id, duty_station_id);
create fulltext index country_document_words on country_document (title, description);

create table document_named_reader (
  country_document_id bigint not null,
  person_id bigint not null,
  primary key (country_document_id, person_id),
  constraint document_named_reader_document foreign key (country_document_id) references country_document (id),
  constraint document_named_reader_person foreign key (person_id) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table document_version (
  id bigint not null auto_increment primary key,
  country_document_id bigint not null,
  number int not null,
  file_name varchar(200) not null,
  media_type varchar(100) character set ascii collate ascii_bin not null,
  size bigint not null,
  checksum char(64) character set ascii collate ascii_bin not null,
  uploaded_at datetime(6) not null,
  uploaded_by bigint null,
  constraint document_version_number_once unique (country_document_id, number),
  constraint document_version_document foreign key (country_document_id) references country_document (id),
  constraint document_version_uploader foreign key (uploaded_by) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index document_version_by_checksum on document_version (checksum);

-- A decision is a row: released (with what changed) or withdrawn (with why). The state follows from the last one.
-- The document is named beside the version, so that its last release is found in one index.
create table document_decision (
  id bigint not null auto_increment primary key,
  country_document_id bigint not null,
  document_version_id bigint not null,
  outcome varchar(20) character set ascii collate ascii_bin not null,
  material boolean not null default false,
  remark varchar(1500) null,
  decided_at datetime(6) not null,
  decided_by bigint null,
  constraint document_decision_document foreign key (country_document_id) references country_document (id),
  constraint document_decision_version foreign key (document_version_id) references document_version (id),
  constraint document_decision_person foreign key (decided_by) references person (id)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index document_decision_by_document on document_decision (country_document_id, id);
create index document_decision_by_version on document_decision (document_version_id, id);
create index document_decision_by_time on document_decision (decided_at);
