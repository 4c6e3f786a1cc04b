/** Controls that choose units and a person. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, empty = window.Rectify.page.empty, option = window.Rectify.page.option, write = window.Rectify.page.write, onChange = window.Rectify.page.onChange, valueOf = window.Rectify.page.valueOf;
   var get = window.Rectify.repository.get, withUnits = window.Rectify.repository.withUnits, withOrder = window.Rectify.repository.withOrder;
   var unitOf = window.Rectify.units.unitOf, depth = window.Rectify.units.depth, isBelow = window.Rectify.units.isBelow, ordered = window.Rectify.units.ordered, people = window.Rectify.units.people, everybody = window.Rectify.units.everybody;

   function unit(id, options)
   {
      var hidden = byId(id), filter = byId(id + "-filter"), select = byId(id + "-select");
      if (!hidden || !select)
      {
         return;
      }

      function chosen()
      {
         return hidden.value === "" ? [] : hidden.value.split(",");
      }

      function fill(units, mine, top)
      {
         var words = filter.value.replace(/^\s+|\s+$/g, "").toLowerCase(), marked = chosen(), list = ordered(units), i;
         empty(select);
         if (!options.several)
         {
            select.appendChild(option("", msg("rectify.choose"), marked.length === 0));
         }
         for (i = 0; i < list.length; i++)
         {
            var each = list[i], kept = marked.indexOf(each.code) >= 0;
            var offered = options.own ? mine.indexOf(each.code) >= 0 : options.child ? mine.indexOf(each.parent) >= 0 : !top || isBelow(units, each, top);
            var matches = words === "" || each.name.toLowerCase().indexOf(words) >= 0 || each.code.indexOf(words) >= 0;
            if (kept || (offered && matches))
            {
               var indent = words === "" && !options.own && !options.child ? new Array(depth(units, each) + 1).join("　") : "";
               select.appendChild(option(each.code, indent + each.name, kept));
            }
         }
      }

      withUnits(function(units)
      {
         get("/me", function(me)
         {
            var mine = me && me.issuingUnits ? me.issuingUnits : [];
            withOrder(valueOf(options.orderField), function(order)
            {
               function refresh()
               {
                  fill(units, mine, order ? order.issuingUnit.code : valueOf(options.belowField));
               }
               filter.style.display = options.own || units.length < 12 ? "none" : "";
               filter.addEventListener("input", refresh, false);
               onChange(byId(options.belowField), refresh);
               select.addEventListener("change", function()
               {
                  var codes = [];
                  for (var j = 0; j < select.options.length; j++)
                  {
                     if (select.options[j].selected && select.options[j].value !== "")
                     {
                        codes.push(select.options[j].value);
                     }
                  }
                  write(hidden, codes.join(","));
               }, false);
               refresh();
            });
         });
      });
   }

   function person(id, options)
   {
      var hidden = byId(id), select = byId(id + "-select");
      if (!hidden || !select)
      {
         return;
      }
      var roles = options.roles ? options.roles.split(",") : [];

      withUnits(function(units)
      {
         withOrder(options.unitOf ? valueOf(options.orderField) : "", function(order)
         {
            function refresh()
            {
               var code = valueOf(options.unitField), found = false, list = [], i;
               if (!code && order)
               {
                  code = options.unitOf === "issuing" ? order.issuingUnit.code : order.leadUnit.code;
               }
               if (code)
               {
                  list = people(unitOf(units, code), roles);
               }
               else if (!options.unitField && !options.unitOf)
               {
                  list = everybody(units, roles);
               }
               empty(select);
               select.appendChild(option("", code || !options.unitField ? msg("rectify.choose") : msg("rectify.person.unitFirst"), true));
               for (i = 0; i < list.length; i++)
               {
                  var own = list[i].userName === hidden.value;
                  found = found || own;
                  select.appendChild(option(list[i].userName, list[i].displayName, own));
               }
               if (!found && hidden.value !== "")
               {
                  write(hidden, "");
               }
            }
            onChange(byId(options.unitField), refresh);
            select.addEventListener("change", function()
            {
               write(hidden, select.value);
            }, false);
            refresh();
         });
      });
   }

   window.Rectify.controls.unit = unit;
   window.Rectify.controls.person = person;
}(window));
