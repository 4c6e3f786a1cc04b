-- The light of a problem follows its open orders, see org.rectify.problem.internal.ProblemClock. Grey until it is told:
-- the command that rebuilds the register tells it of problems that were there before.
alter table rect_problem add column deadline date;
alter table rect_problem add column frozen_light varchar(10)${code};
update rect_problem set frozen_light = 'grey';
