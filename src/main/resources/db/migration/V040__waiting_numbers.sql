-- DIR-05: of calls from before calls were kept with their number, the log of calls knows it. Each call is a row in both,
-- in the same order; the newest ones are the same however far back either goes.
update contact_check k
join (select id, contact_id, by_role, outcome,
        row_number() over (partition by contact_id, by_role, outcome order by id desc) as nth
      from contact_check
      where method = 'CALLED' and (outcome = 'NOT_ANSWERED' or outcome = 'RIGHT' and by_role = 'OPERATIONS_CENTRE')) counted
  on counted.id = k.id
join (select contact_id, by_role, outcome, digits, called_at,
        row_number() over (partition by contact_id, by_role, outcome order by id desc) as nth
      from test_call
      where outcome in ('NO_ANSWER', 'ANSWERED')) called
  on called.contact_id = counted.contact_id and called.by_role = counted.by_role and called.nth = counted.nth
  and (called.outcome = 'ANSWERED') = (counted.outcome = 'RIGHT')
set k.digits = called.digits
where k.digits is null and abs(datediff(k.checked_on, called.called_at)) <= 1;

-- So the calls in a row that were not answered count by number now: of the number that has most of them.
update contact c
left join (select contact_id, max(misses) as misses from (
    select n.contact_id, n.id, count(*) as misses from contact_number n
    join contact_check k on k.contact_id = n.contact_id and k.outcome = 'NOT_ANSWERED'
      and (k.digits is null or k.digits = n.digits)
    where not exists (select 1 from contact_check a where a.contact_id = n.contact_id and a.id > k.id
      and a.method = 'CALLED' and a.outcome = 'RIGHT' and (a.digits is null or a.digits = n.digits))
    group by n.contact_id, n.id) by_number
  group by contact_id) counted on counted.contact_id = c.id
set c.unanswered = coalesce(counted.misses, 0)
where c.unanswered > 0 and exists (select 1 from contact_number n where n.contact_id = c.id);

-- DIR-11: a number waits for somebody else than who changed it, whoever changed another one since: who that was, in the
-- order of the numbers that wait, and the same of the numbers that waited before a call.
alter table contact
  add column numbers_waiting_by varchar(200) character set ascii collate ascii_bin not null default '';
alter table contact_check
  add column ended_change_numbers_by varchar(200) character set ascii collate ascii_bin null;

-- Of a change from before numbers waited by themselves nobody knows which number it was: all of them wait.
update contact c set c.numbers_waiting = coalesce(
  (select group_concat(distinct n.digits order by n.digits separator ',') from contact_number n
   where n.contact_id = c.id), '')
where c.numbers_changed_on is not null and c.numbers_waiting = '';
update contact set numbers_waiting_by = concat(numbers_changed_by, repeat(concat(',', numbers_changed_by),
  length(numbers_waiting) - length(replace(numbers_waiting, ',', ''))))
where numbers_waiting <> '' and numbers_changed_by is not null;
update contact_check set ended_change_numbers_by = concat(ended_change_by, repeat(concat(',', ended_change_by),
  length(ended_change_numbers) - length(replace(ended_change_numbers, ',', ''))))
where ended_change_numbers <> '' and ended_change_by is not null;
