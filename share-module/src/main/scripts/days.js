/** Days, counted by the calendar of the office. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   function pad(number)
   {
      return number < 10 ? "0" + number : String(number);
   }

   function iso(date)
   {
      return date.getFullYear() + "-" + pad(date.getMonth() + 1) + "-" + pad(date.getDate());
   }

   function parse(text)
   {
      var parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
      return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : null;
   }

   function entry(calendar, date)
   {
      var text = iso(date);
      for (var i = 0; calendar && i < calendar.days.length; i++)
      {
         if (calendar.days[i].date === text)
         {
            return calendar.days[i];
         }
      }
      return null;
   }

   function worked(calendars, date)
   {
      var special = entry(calendars[date.getFullYear()], date);
      return special === null ? date.getDay() !== 0 && date.getDay() !== 6 : special.working;
   }

   /** Working days after the first day up to and with the last; negative where the last one is gone. */
   function workingDays(calendars, first, last)
   {
      var count = 0, day = new Date(first.getTime()), step = first.getTime() <= last.getTime() ? 1 : -1;
      while (iso(day) !== iso(last))
      {
         day.setDate(day.getDate() + step);
         if (worked(calendars, day))
         {
            count += step;
         }
      }
      return count;
   }

   /** What the hint under a day says, from working days, whether the day is one, and the pace. */
   function light(days, pace)
   {
      var warning = pace === "at-once" ? 3 : 7;
      return days < 0 ? "red" : days <= warning ? "yellow" : "green";
   }

   window.Rectify.days = { iso: iso, parse: parse, entry: entry, worked: worked, workingDays: workingDays, light: light };
}(window));
