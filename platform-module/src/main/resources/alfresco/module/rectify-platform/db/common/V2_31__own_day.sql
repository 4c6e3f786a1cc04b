-- What waits goes by its own day where it has one: the review of a suspended order, whose clock stands still, and each
-- matter of an agreement rather than the first of them.
update rect_waiting set red = false, red_after = due where kind = 'order' and step = 'resume';
update rect_waiting set red_after = due where kind = 'agreement';
