-- Answered is what the operations centre was answered in a test call of a number that the contact still has; that a keeper
-- called in order to check it is a check, and no test call.
update contact c set answered_on = (
  select max(least(c.answered_on, date(t.called_at))) from test_call t
  join contact_number n on n.contact_id = t.contact_id and n.digits = t.digits
  where t.contact_id = c.id and t.outcome = 'ANSWERED' and t.by_role = 'OPERATIONS_CENTRE')
where c.answered_on is not null;

-- The first day of the rule that came with this version: nobody is late for the time before.
insert into due_rule (rule, from_date) values ('contact.test', utc_date());
