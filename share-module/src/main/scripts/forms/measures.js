/** The control for measures, a line each in its hidden field. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, element = window.Rectify.page.element, empty = window.Rectify.page.empty, option = window.Rectify.page.option, write = window.Rectify.page.write, valueOf = window.Rectify.page.valueOf;
   var withUnits = window.Rectify.repository.withUnits, withOrder = window.Rectify.repository.withOrder;
   var unitOf = window.Rectify.units.unitOf, people = window.Rectify.units.people;

   /** A bar or a line break in a measure would be read as the next column or the next measure. */
   function clean(text)
   {
      return text.replace(/\|/g, "/").replace(/[\r\n]+/g, " ");
   }

   function readMeasures(text)
   {
      var lines = text.split("\n"), found = [];
      for (var i = 0; i < lines.length; i++)
      {
         if (lines[i].replace(/\s/g, "") !== "")
         {
            var columns = lines[i].split("|");
            found.push([(columns[0] || "").replace(/^\s+|\s+$/g, ""), (columns[1] || "").replace(/\s/g, ""), (columns[2] || "").replace(/\s/g, "")]);
         }
      }
      return found;
   }

   function measures(id, options)
   {
      var hidden = byId(id), root = byId(id + "-table");
      if (!hidden || !root)
      {
         return;
      }
      withUnits(function(units)
      {
         withOrder(valueOf(options.orderField), function(order)
         {
            var members = people(order ? unitOf(units, order.leadUnit.code) : null, []);
            var body = element("tbody", {});

            function save()
            {
               var lines = [];
               for (var i = 0; i < body.rows.length; i++)
               {
                  var inputs = body.rows[i].querySelectorAll("input, select");
                  if (inputs[0].value.replace(/\s/g, "") !== "")
                  {
                     lines.push(clean(inputs[0].value) + " | " + inputs[1].value + (inputs[2].value ? " | " + inputs[2].value : ""));
                  }
               }
               write(hidden, lines.join("\n"));
            }

            function add(values)
            {
               var text = element("input", { type: "text", maxlength: "200", "aria-label": msg("rectify.measure.text"), value: values[0] });
               var due = element("input", { type: "date", "aria-label": msg("rectify.measure.due"), value: values[1] });
               if (order)
               {
                  due.setAttribute("max", order.deadline);
               }
               var who = element("select", { "aria-label": msg("rectify.measure.person") }, [option("", msg("rectify.measure.nobody"), values[2] === "")]);
               for (var i = 0; i < members.length; i++)
               {
                  who.appendChild(option(members[i].userName, members[i].displayName, members[i].userName === values[2]));
               }
               var away = element("button", { type: "button", "class": "rectify-small" }, [msg("rectify.measure.remove")]);
               var line = element("tr", {}, [element("td", {}, [text]), element("td", {}, [due]), element("td", {}, [who]), element("td", {}, [away])]);
               text.addEventListener("input", save, false);
               due.addEventListener("change", save, false);
               who.addEventListener("change", save, false);
               away.addEventListener("click", function()
               {
                  body.removeChild(line);
                  save();
               }, false);
               body.appendChild(line);
               return text;
            }

            empty(root);
            root.appendChild(element("table", { "class": "rectify-table" }, [
               element("thead", {}, [element("tr", {}, [
                  element("th", { scope: "col" }, [msg("rectify.measure.text")]),
                  element("th", { scope: "col" }, [msg("rectify.measure.due")]),
                  element("th", { scope: "col" }, [msg("rectify.measure.person")]),
                  element("th", { scope: "col" }, [""])
               ])]), body]));
            var more = element("button", { type: "button", "class": "rectify-small" }, [msg("rectify.measure.add")]);
            more.addEventListener("click", function()
            {
               add(["", order ? order.deadline : "", ""]).focus();
            }, false);
            root.appendChild(more);
            var known = readMeasures(hidden.value);
            for (var k = 0; k < known.length; k++)
            {
               add(known[k]);
            }
            if (known.length === 0)
            {
               add(["", order ? order.deadline : "", ""]);
            }
         });
      });
   }

   window.Rectify.readMeasures = readMeasures;
   window.Rectify.controls.measures = measures;
}(window));
