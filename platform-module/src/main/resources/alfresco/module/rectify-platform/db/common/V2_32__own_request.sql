-- Nobody decides on what he asked for himself: who is not asked although the others of the role are.
alter table rect_waiting add column except_person varchar(255)${code};

update rect_waiting set except_person = (
    select h.by_user from rect_history h where h.record_id = rect_waiting.record_id and h.step = 'request-extension'
      and h.seq = (select max(l.seq) from rect_history l
        where l.record_id = rect_waiting.record_id and l.step = 'request-extension'))
  where step = 'decide-extension';
update rect_waiting set except_person = (
    select h.by_user from rect_history h where h.record_id = rect_waiting.record_id and h.step = 'request-cancellation'
      and h.seq = (select max(l.seq) from rect_history l
        where l.record_id = rect_waiting.record_id and l.step = 'request-cancellation'))
  where step = 'decide-cancellation';
-- An extension asked for before a suspension has no day while the clock stands still.
update rect_waiting set due = null where step = 'decide-extension'
  and record_id in (select o.id from rect_order o where o.suspended = true);
