/** The control for a day, which says how many working days are left until then. Plain ECMAScript 5. */
(function(window, document)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, element = window.Rectify.page.element, empty = window.Rectify.page.empty, onChange = window.Rectify.page.onChange, valueOf = window.Rectify.page.valueOf;
   var get = window.Rectify.repository.get;
   var iso = window.Rectify.days.iso, parse = window.Rectify.days.parse, entry = window.Rectify.days.entry, worked = window.Rectify.days.worked, workingDays = window.Rectify.days.workingDays, light = window.Rectify.days.light;

   var MONTHS_OF_PICKER = 24;

   function day(id, options)
   {
      var input = byId(id), hint = byId(id + "-hint");
      if (!input || !hint)
      {
         return;
      }
      var today = new Date();
      if (options.past)
      {
         input.setAttribute("max", iso(today));
      }
      if (!options.light)
      {
         return;
      }
      input.setAttribute("min", iso(today));

      function show()
      {
         var date = parse(input.value);
         empty(hint);
         var furthest = new Date(today.getFullYear(), today.getMonth() + MONTHS_OF_PICKER, today.getDate());
         if (date === null || date > furthest)
         {
            return;
         }
         var first = today.getFullYear(), last = Math.max(date.getFullYear(), first), calendars = {}, waiting = last - first + 1;
         function one(year)
         {
            get("/calendar?year=" + year, function(answer)
            {
               calendars[year] = answer;
               waiting--;
               if (waiting === 0 && iso(date) === input.value)
               {
                  tell(date, calendars);
               }
            });
         }
         for (var year = first; year <= last; year++)
         {
            one(year);
         }
      }

      function tell(date, calendars)
      {
         var days = workingDays(calendars, parse(iso(today)), date);
         var special = entry(calendars[date.getFullYear()], date);
         var colour = light(days, valueOf(options.paceField));
         empty(hint);
         hint.appendChild(element("span", { "class": "rectify-light rectify-light-" + colour }));
         hint.appendChild(document.createTextNode(" " + msg("rectify.light." + colour) + " · " + (days < 0 ? msg("rectify.sheet.overdue", -days) : msg("rectify.day.distance", days))));
         if (!worked(calendars, date))
         {
            hint.appendChild(document.createTextNode(" · " + msg("rectify.day.off", special && special.name ? special.name : msg("rectify.day.weekend"))));
         }
         var calendar = calendars[date.getFullYear()];
         if (calendar && calendar.known === false)
         {
            hint.appendChild(document.createTextNode(" · " + msg("rectify.day.unknown", date.getFullYear())));
         }
      }

      onChange(input, show);
      onChange(byId(options.paceField), show);
      show();
   }

   window.Rectify.controls.day = day;
}(window, document));
