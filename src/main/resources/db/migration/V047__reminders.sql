-- Reminders of sessions, answers to them, and other times that are proposed.

-- That it was decided about a reminder: for whoever booked, or (no person) for whoever gives the session. Of two portals
-- that decide at once one finds the row of the other. A session that is moved has another time, so others are due.
create table booking_reminder (
  id bigint not null auto_increment primary key,
  session_id bigint not null,
  session_starts_at datetime(6) not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  person_id bigint null,
  who bigint as (coalesce(person_id, 0)) persistent,
  sent boolean not null,
  decided_at datetime(6) not null,
  constraint booking_reminder_session foreign key (session_id) references booking_session (id) on delete cascade,
  constraint booking_reminder_once unique (session_id, session_starts_at, kind, who)
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who does not want all of them; without a row somebody gets all.
create table booking_reminder_choice (
  person_id bigint not null primary key,
  first boolean not null,
  second boolean not null,
  last boolean not null,
  constraint booking_reminder_choice_person foreign key (person_id) references person (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A letter that asks whether somebody still comes. Of its link only the hash is here.
create table booking_question (
  id bigint not null auto_increment primary key,
  booking_id bigint not null,
  session_id bigint not null,
  session_starts_at datetime(6) not null,
  hash char(64) character set ascii collate ascii_bin not null unique,
  asked_at datetime(6) not null,
  coming boolean null,
  answered_at datetime(6) null,
  constraint booking_question_booking foreign key (booking_id) references booking (id) on delete cascade,
  constraint booking_question_answer check ((coming is null) = (answered_at is null))
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- BRF-05: another time that one side proposes to the other; one at a time for a booking. It is about the booking as it
-- was then: once that is at another time, or over, nothing is left to be answered.
create table briefing_proposal (
  id bigint not null auto_increment primary key,
  booking_id bigint not null,
  session_id bigint not null,
  session_starts_at datetime(6) not null,
  by_briefer boolean not null,
  made_by bigint null,
  made_at datetime(6) not null,
  offer_key varchar(40) character set ascii collate ascii_bin null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  note varchar(300) null,
  hash char(64) character set ascii collate ascii_bin null unique,
  answer varchar(10) character set ascii collate ascii_bin null,
  answer_note varchar(300) null,
  answered_at datetime(6) null,
  answered_by bigint null,
  open_for bigint as (if(answer is null, booking_id, null)) persistent unique,
  version int not null,
  constraint briefing_proposal_booking foreign key (booking_id) references booking (id) on delete cascade,
  constraint briefing_proposal_span check (starts_at < ends_at),
  constraint briefing_proposal_answer check ((answer is null) = (answered_at is null))
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;
