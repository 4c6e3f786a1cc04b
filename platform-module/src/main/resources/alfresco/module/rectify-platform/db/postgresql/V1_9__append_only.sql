-- The history and its seals are added to, never changed or removed: the database itself refuses. Whoever owns the
-- tables can lift this, which is what the chain and the seals are for. H2 and MySQL have no such triggers: H2's are
-- Java classes of its own interface, which this module, running inside ACS, must not know; MySQL's ask for a right that
-- the application's account lacks where the binary log is on. There the chain and the seals alone show what was done.

create function rect_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'rect: % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger rect_history_append_only before update or delete on rect_history
  for each row execute function rect_append_only();
create trigger rect_history_no_truncate before truncate on rect_history
  for each statement execute function rect_append_only();
create trigger rect_history_seal_append_only before update or delete on rect_history_seal
  for each row execute function rect_append_only();
create trigger rect_history_seal_no_truncate before truncate on rect_history_seal
  for each statement execute function rect_append_only();
create trigger rect_history_sealed_append_only before update or delete on rect_history_sealed
  for each row execute function rect_append_only();
create trigger rect_history_sealed_no_truncate before truncate on rect_history_sealed
  for each statement execute function rect_append_only();
