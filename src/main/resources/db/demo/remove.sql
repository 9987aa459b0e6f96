-- Takes away everything that demo mode brought: documents, facts about places, accounts, people. Rows that people made
-- themselves stay, without the name of the sample person who made them; what hangs on a sample thing goes with it.
-- Files that no document names any more are swept from the file store later.
delete from station_code where code like 'demo________';
update edition_state set number = number + 1 where id = 1;
update edition e set number = (select number from edition_state where id = 1), content = (
  select concat('{"codes":[', group_concat(concat('{"code":"', k.code, '","madeOn":"', k.made_on, '","validTo":"',
    k.valid_to, '"}') order by k.id), ']}')
  from station_code k join duty_station s on s.id = k.duty_station_id
  where k.withdrawn_on is null and e.scope like concat('/world/%/', s.code, '/'))
where part = 'codes' and content like '%"demo%';
-- An Aide-Memoire with made-up services, in the draft or in what readers see, becomes a draft without its history, made of
-- what people wrote themselves, to be published again.
delete h from aide_memoire_edition h join aide_memoire a on a.id = h.aide_memoire_id
where exists (select 1 from support_service s join contact c on c.id = s.contact_id
    where s.aide_memoire_id = a.id and c.sample)
  or exists (select 1 from edition e
    where e.part = 'aidememoire' and e.scope = a.scope and e.content like '%"sample":true%');
delete d from aide_decision d join support_service s on s.aide_memoire_id = d.aide_memoire_id
join contact c on c.id = s.contact_id where c.sample;
delete t from text_check t join support_service s on s.aide_memoire_id = t.aide_memoire_id
join contact c on c.id = s.contact_id where c.sample;
delete from country_law where note like '%SAMPLE, invented%';
update aide_memoire a set a.local_steps = null, a.approved_on = null
where exists (select 1 from support_service s join contact c on c.id = s.contact_id
    where s.aide_memoire_id = a.id and c.sample);
delete s from support_service s join contact c on c.id = s.contact_id where c.sample;
delete a from aide_memoire a
where a.local_steps is null and a.approved_on is null and a.signed_pdf is null and a.recordings is null
  and not exists (select 1 from support_service s where s.aide_memoire_id = a.id)
  and not exists (select 1 from country_law l where l.aide_memoire_id = a.id)
  and not exists (select 1 from aide_memoire_edition h where h.aide_memoire_id = a.id)
  and not exists (select 1 from aide_decision d where d.aide_memoire_id = a.id)
  and not exists (select 1 from text_check t where t.aide_memoire_id = a.id);
delete e from edition e
where e.part = 'aidememoire' and not exists (
  select 1 from aide_memoire a join aide_memoire_edition h on h.aide_memoire_id = a.id where a.scope = e.scope);

delete r from pep_kit_to_replace r join pep_kit k on k.id = r.pep_kit_id
join pep_custodian p on p.id = k.pep_custodian_id join contact c on c.id = p.contact_id where k.sample or c.sample;
delete d from pep_kit_decision d join pep_kit k on k.id = d.pep_kit_id
join pep_custodian p on p.id = k.pep_custodian_id join contact c on c.id = p.contact_id where k.sample or c.sample;
delete k from pep_kit k
join pep_custodian p on p.id = k.pep_custodian_id join contact c on c.id = p.contact_id where k.sample or c.sample;
delete f from pep_confirmation f
join pep_custodian p on p.id = f.pep_custodian_id join contact c on c.id = p.contact_id where c.sample;
delete p from pep_custodian p join contact c on c.id = p.contact_id where c.sample;
delete m from pep_manager m join contact c on c.id = m.contact_id where c.sample;
delete from contact where sample;
delete r from number_report r where r.contact_id > 0 and not exists (select 1 from contact c where c.id = r.contact_id);

-- Contacts and custodians go from the published shelf where anything made up is among them; the portal publishes the
-- others when it starts.
delete from edition where part = 'contacts' and content like '%"sample":true%';
delete from edition where part = 'custodians' and (content like '%"sample":true%' or exists (
  select 1 from care_here h join duty_station s on s.id = h.duty_station_id
  where h.sample and edition.scope like concat('%/', s.code, '/')));
delete from care_here where sample;

delete k from briefing_update_confirmation k join briefing_update u on u.id = k.briefing_update_id
join country_document d on u.document = concat('/document/', d.id) where d.sample;
delete u from briefing_update u join country_document d on u.document = concat('/document/', d.id) where d.sample;
delete d from document_decision d
join document_version v on v.id = d.document_version_id
join country_document c on c.id = v.country_document_id
where c.sample;
delete v from document_version v join country_document c on c.id = v.country_document_id where c.sample;
delete n from document_named_reader n join country_document c on c.id = n.country_document_id where c.sample;
delete from country_document where sample;

delete n from document_named_reader n join person p on p.id = n.person_id where p.sample;
update country_document c join person p on p.id = c.owner_id set c.owner_id = null where p.sample;
update document_version v join person p on p.id = v.uploaded_by set v.uploaded_by = null where p.sample;
update document_decision d join person p on p.id = d.decided_by set d.decided_by = null where p.sample;
delete m from due_mark m join person p on p.id = m.given_to where p.sample;
update due_mark m join person p on p.id = m.given_by set m.given_by = null where p.sample;
update due_mark m join person p on p.id = m.asleep_by set m.asleep_by = null where p.sample;
update test_call t join person p on p.id = t.called_by set t.called_by = null where p.sample;
update account_key k join person p on p.id = k.made_by set k.made_by = null where p.sample;
update area_risk_rating r join person p on p.id = r.rated_by set r.rated_by = null where p.sample;

delete from emergency_number where sample;
delete r from area_risk_rating r join designated_area a on a.id = r.designated_area_id
where a.name like 'SAMPLE %' or r.source like 'SAMPLE%';
delete s from risk_statement s join designated_area a on a.id = s.designated_area_id
where a.name like 'SAMPLE %' or s.source like 'SAMPLE%';
delete o from security_post o join designated_area a on a.id = o.designated_area_id
where a.name like 'SAMPLE %' or o.title like 'SAMPLE%';
update duty_station s join designated_area a on a.id = s.designated_area_id
set s.designated_area_id = null where a.name like 'SAMPLE %';
delete from designated_area where name like 'SAMPLE %';

-- What people let others know of them, zones, wardens and who belongs to them.
delete d from person_detail d join person p on p.id = d.person_id where p.sample;
delete m from zone_member m join warden_zone z on z.id = m.warden_zone_id join person p on p.id = m.person_id
where z.sample or p.sample;
delete d from warden_duty d join warden_zone z on z.id = d.warden_zone_id join person p on p.id = d.person_id
where z.sample or p.sample;
delete from warden_zone where sample;

-- Briefings: what sample people booked and gave, with the bookings that others have with them.
delete k from briefing_update_confirmation k join person p on p.id = k.person_id where p.sample;
update briefing_update u join person p on p.id = u.made_by set u.made_by = null where p.sample;
delete t from briefing_record_topic t join briefing_record r on r.id = t.briefing_record_id
join person p on p.id = r.person_id where p.sample;
delete r from briefing_record r join person p on p.id = r.person_id where p.sample;
update briefing_record r join person p on p.id = r.briefer_person_id set r.briefer_person_id = null where p.sample;
update briefing_record r join person p on p.id = r.made_by set r.made_by = null where p.sample;
update briefing_record r join booking k on k.id = r.booking_id join booking_session o on o.id = k.session_id
join booking_agenda a on a.id = o.agenda_id join briefing_briefer b on a.owner = concat('briefer/', b.id)
join person p on p.id = b.person_id set r.booking_id = null where p.sample;
update briefing_record r join booking_session o on o.id = r.session_id
join booking_agenda a on a.id = o.agenda_id join briefing_briefer b on a.owner = concat('briefer/', b.id)
join person p on p.id = b.person_id set r.session_id = null where p.sample;
update briefing_record r join person p on p.id = r.confirmed_by set r.confirmed_by = null where p.sample;
update briefing_topic_list l join person p on p.id = l.released_by set l.released_by = null where p.sample;
delete t from booking_step t join booking k on k.id = t.booking_id join booking_session o on o.id = k.session_id
join booking_agenda a on a.id = o.agenda_id join person m on m.id = k.person_id
left join briefing_briefer b on a.owner = concat('briefer/', b.id) left join person p on p.id = b.person_id
where m.sample or p.sample;
delete k from booking k join booking_session o on o.id = k.session_id
join booking_agenda a on a.id = o.agenda_id join person m on m.id = k.person_id
left join briefing_briefer b on a.owner = concat('briefer/', b.id) left join person p on p.id = b.person_id
where m.sample or p.sample;
update booking_step t join person p on p.id = t.by_person set t.by_person = null where p.sample;
update booking k join person p on p.id = k.made_by set k.made_by = null where p.sample;
delete e from booking_seat e join booking_session o on o.id = e.session_id
join booking_agenda a on a.id = o.agenda_id join briefing_briefer b on a.owner = concat('briefer/', b.id)
join person p on p.id = b.person_id where p.sample;
delete s from briefing_session s join briefing_briefer b on b.id = s.briefer_id join person p on p.id = b.person_id
where p.sample;
delete o from booking_session o
join booking_agenda a on a.id = o.agenda_id join briefing_briefer b on a.owner = concat('briefer/', b.id)
join person p on p.id = b.person_id where p.sample;
delete a from booking_agenda a join briefing_briefer b on a.owner = concat('briefer/', b.id)
join person p on p.id = b.person_id where p.sample;
delete t from briefing_time t join briefing_briefer b on b.id = t.briefer_id join person p on p.id = b.person_id
where p.sample;
delete o from briefing_day_off o join briefing_briefer b on b.id = o.briefer_id join person p on p.id = b.person_id
where p.sample;
delete b from briefing_briefer b join person p on p.id = b.person_id where p.sample;

-- sign-ins go with their accounts
delete from account where demo;
update account a join person p on p.id = a.person_id set a.person_id = null where p.sample;
update duty d join person p on p.id = d.acting_for_id set d.acting_for_id = null where p.sample;
delete d from duty d join person p on p.id = d.person_id where p.sample;
delete s from stay s join person p on p.id = s.person_id where p.sample;
update person p join person s on s.id = p.supervisor_id set p.supervisor_id = null where s.sample;
delete from person where sample;

-- so that the cast comes again should demo mode be turned on again
delete from demo_load;
