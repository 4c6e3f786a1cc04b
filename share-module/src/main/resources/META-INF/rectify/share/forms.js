/**
 * The scripts of Rectify's form controls in Share (see site-webscripts/org/rectify/controls). Plain ECMAScript 5: Share
 * may squeeze the files of a page into one with a tool that knows no later one.
 */
(function(window, document)
{
   "use strict";

   if (window.Rectify && window.Rectify.call)
   {
      return;
   }

   var MONTHS_OF_PICKER = 24;

   /* Words */

   function msg(key)
   {
      var text = window.Alfresco.util.message(key);
      for (var i = 1; i < arguments.length; i++)
      {
         text = text.split("{" + (i - 1) + "}").join(String(arguments[i]));
      }
      return text;
   }

   /* The repository */

   function address(path)
   {
      return window.Alfresco.constants.PROXY_URI_RELATIVE.replace(/\/+$/, "") + "/rectify/v1" + path;
   }

   /** Calls back with what came as JSON, or with null where there was a failure, after its words. */
   function call(method, path, body, done)
   {
      var request = new XMLHttpRequest();
      var policy = window.Alfresco.util.CSRFPolicy;
      var url = address(path);
      var multipart = window.FormData && body instanceof window.FormData;
      if (method !== "GET" && policy && policy.isFilterEnabled())
      {
         if (multipart)
         {
            url += (url.indexOf("?") < 0 ? "?" : "&") + encodeURIComponent(policy.getParameter()) + "=" + encodeURIComponent(policy.getToken());
         }
      }
      request.open(method, url, true);
      request.setRequestHeader("Accept", "application/json");
      if (method !== "GET" && !multipart && policy && policy.isFilterEnabled())
      {
         request.setRequestHeader(policy.getHeader(), policy.getToken());
      }
      request.onreadystatechange = function()
      {
         if (request.readyState !== 4)
         {
            return;
         }
         var answer = null;
         try
         {
            answer = JSON.parse(request.responseText);
         }
         catch (e)
         {
            answer = null;
         }
         if (request.status >= 200 && request.status < 300 && answer !== null)
         {
            done(answer, null);
         }
         else
         {
            done(null, answer && answer.detail ? answer.detail : msg("rectify.failure"));
         }
      };
      request.send(body || null);
   }

   /** Asks once a page for each path, and gives later askers the same answer. */
   var asked = {};

   function get(path, done)
   {
      var known = asked[path];
      if (!known)
      {
         known = asked[path] = { waiting: [], answer: undefined, failure: null };
         call("GET", path, null, function(answer, failure)
         {
            known.answer = answer;
            known.failure = failure;
            var waiting = known.waiting;
            known.waiting = null;
            if (answer === null)
            {
               delete asked[path];
            }
            for (var i = 0; i < waiting.length; i++)
            {
               waiting[i](answer, failure);
            }
         });
      }
      if (known.waiting === null)
      {
         done(known.answer, known.failure);
      }
      else
      {
         known.waiting.push(done);
      }
   }

   function withUnits(done)
   {
      get("/units?people=true", function(answer)
      {
         done(answer === null ? [] : answer.items);
      });
   }

   function withOrder(id, done)
   {
      if (!id)
      {
         done(null, null);
         return;
      }
      get("/orders/" + encodeURIComponent(id), done);
   }

   /* The page */

   function byId(id)
   {
      return id ? document.getElementById(id) : null;
   }

   function element(name, attributes, children)
   {
      var made = document.createElement(name), key, i;
      for (key in attributes)
      {
         if (Object.prototype.hasOwnProperty.call(attributes, key))
         {
            made.setAttribute(key, attributes[key]);
         }
      }
      for (i = 0; children && i < children.length; i++)
      {
         made.appendChild(typeof children[i] === "string" ? document.createTextNode(children[i]) : children[i]);
      }
      return made;
   }

   function empty(node)
   {
      while (node.firstChild)
      {
         node.removeChild(node.firstChild);
      }
      return node;
   }

   function option(value, label, chosen)
   {
      var made = element("option", { value: value }, [label]);
      made.selected = chosen === true;
      return made;
   }

   /** Writes a hidden field, and has Share look at its rules again. */
   function write(hidden, value)
   {
      if (hidden.value !== value)
      {
         hidden.value = value;
         hidden.setAttribute("value", value);
      }
      var event;
      if (typeof window.Event === "function")
      {
         event = new window.Event("change", { bubbles: true });
      }
      else
      {
         event = document.createEvent("Event");
         event.initEvent("change", true, false);
      }
      hidden.dispatchEvent(event);
      if (window.YAHOO && window.YAHOO.Bubbling)
      {
         window.YAHOO.Bubbling.fire("mandatoryControlValueUpdated", hidden);
      }
   }

   function onChange(node, done)
   {
      if (node)
      {
         node.addEventListener("change", done, false);
      }
   }

   function valueOf(id)
   {
      var node = byId(id);
      return node ? node.value : "";
   }

   /* Units and people */

   function unitOf(units, code)
   {
      for (var i = 0; i < units.length; i++)
      {
         if (units[i].code === code)
         {
            return units[i];
         }
      }
      return null;
   }

   function depth(units, unit)
   {
      var steps = 0, above = unit;
      while (above && above.parent && steps < 20)
      {
         above = unitOf(units, above.parent);
         steps++;
      }
      return steps;
   }

   function isBelow(units, unit, top)
   {
      var above = unit, steps = 0;
      while (above && above.parent && steps < 20)
      {
         if (above.parent === top)
         {
            return true;
         }
         above = unitOf(units, above.parent);
         steps++;
      }
      return false;
   }

   /** Parents before children, children beside their parents. */
   function ordered(units)
   {
      var result = [];
      function add(parent)
      {
         for (var i = 0; i < units.length; i++)
         {
            if ((units[i].parent || null) === parent)
            {
               result.push(units[i]);
               add(units[i].code);
            }
         }
      }
      add(null);
      return result;
   }

   function people(unit, roles)
   {
      var found = [], all = unit && unit.people ? unit.people : [], i, j;
      for (i = 0; i < all.length; i++)
      {
         var holds = !roles || roles.length === 0;
         for (j = 0; roles && j < roles.length; j++)
         {
            holds = holds || (all[i].roles || []).indexOf(roles[j]) >= 0;
         }
         if (holds)
         {
            found.push(all[i]);
         }
      }
      return found;
   }

   /** Each person once, however many units the person is of. */
   function everybody(units, roles)
   {
      var seen = {}, list = [];
      for (var i = 0; i < units.length; i++)
      {
         var own = people(units[i], roles);
         for (var j = 0; j < own.length; j++)
         {
            if (!Object.prototype.hasOwnProperty.call(seen, own[j].userName))
            {
               seen[own[j].userName] = true;
               list.push(own[j]);
            }
         }
      }
      return list;
   }

   function unitName(units, code)
   {
      var unit = unitOf(units, code);
      return unit === null ? code : unit.name;
   }

   function personName(units, userName)
   {
      for (var i = 0; i < units.length; i++)
      {
         var all = units[i].people || [];
         for (var j = 0; j < all.length; j++)
         {
            if (all[j].userName === userName)
            {
               return all[j].displayName;
            }
         }
      }
      return userName;
   }

   /** Puts names in the place of codes where a form only shows them. */
   function names(id)
   {
      var root = byId(id);
      if (root === null)
      {
         return;
      }
      withUnits(function(units)
      {
         var shown = root.querySelectorAll("[data-rectify-kind]");
         for (var i = 0; i < shown.length; i++)
         {
            var code = shown[i].getAttribute("data-rectify-code");
            if (!code)
            {
               continue;
            }
            var kind = shown[i].getAttribute("data-rectify-kind"), parts = code.split(","), texts = [];
            for (var j = 0; j < parts.length; j++)
            {
               texts.push(kind === "unit" ? unitName(units, parts[j]) : personName(units, parts[j]));
            }
            empty(shown[i]).appendChild(document.createTextNode(texts.join(msg("rectify.list.comma"))));
         }
      });
   }

   /** Tells a moment by the reader's clock, as Share's own lists do: its server told it by its own. */
   function moments(id)
   {
      var shown = byId(id) ? byId(id).querySelectorAll("[data-rectify-kind=moment]") : [];
      for (var i = 0; i < shown.length; i++)
      {
         var at = window.Alfresco.util.fromISO8601(shown[i].getAttribute("data-rectify-code"));
         if (at)
         {
            empty(shown[i]).appendChild(document.createTextNode(window.Alfresco.util.formatDate(at, msg("rectify.format.mask"))));
         }
      }
   }

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

   /* Days */

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

   /* The face sheet */

   function row(label, value)
   {
      return element("div", { "class": "rectify-row" }, [element("span", { "class": "viewmode-label" }, [label + ":"]), element("span", { "class": "viewmode-value" }, [value])]);
   }

   /** A text of several lines, below its label. */
   function block(label, value)
   {
      return element("div", { "class": "rectify-row rectify-block" }, [element("div", { "class": "viewmode-label" }, [label + ":"]), element("div", { "class": "viewmode-value" }, [value])]);
   }

   function named(thing)
   {
      return thing ? thing.displayName || thing.name : "—";
   }

   /** A small table; nothing at all where there is no row. */
   function grid(heads, rows)
   {
      if (rows.length === 0)
      {
         return element("div", {}, []);
      }
      var cells = [], body = [], i, j;
      for (i = 0; i < heads.length; i++)
      {
         cells.push(element("th", { scope: "col" }, [msg(heads[i])]));
      }
      for (i = 0; i < rows.length; i++)
      {
         var row = [];
         for (j = 0; j < rows[i].length; j++)
         {
            row.push(element("td", {}, [String(rows[i][j])]));
         }
         body.push(element("tr", {}, row));
      }
      return element("table", { "class": "rectify-grid" }, [element("thead", {}, [element("tr", {}, cells)]), element("tbody", {}, body)]);
   }

   /** Targets with their weights, and who answers for what. */
   function clauses(root, all)
   {
      var targets = [], duties = [];
      for (var i = 0; i < all.length; i++)
      {
         var clause = all[i];
         if (clause.kind === "target")
         {
            targets.push([targets.length + 1, clause.text, clause.weight + "%"]);
         }
         else
         {
            duties.push([duties.length + 1, clause.post || "—", clause.text]);
         }
      }
      root.appendChild(grid(["rectify.sheet.head.number", "rectify.sheet.head.target", "rectify.sheet.head.weight"], targets));
      root.appendChild(grid(["rectify.sheet.head.number", "rectify.sheet.head.post", "rectify.sheet.head.duty"], duties));
   }

   /** What is shown of each kind of record beside its facts, and where its page is. */
   var SHEETS = {
      order: {
         path: "/orders/",
         page: "rectify-order#/app/orders/",
         open: "rectify.sheet.open.order",
         show: function(root, order)
         {
            root.appendChild(row(msg("rectify.sheet.problem"), order.problem.description));
            root.appendChild(row(msg("rectify.sheet.required"), order.requiredMeasures || "—"));
            root.appendChild(row(msg("rectify.sheet.issuer"), order.issuingUnit.name));
            root.appendChild(row(msg("rectify.sheet.person"), named(order.responsiblePerson)));
            if (order.workingDaysLeft !== null && order.workingDaysLeft !== undefined)
            {
               root.appendChild(row(msg("rectify.sheet.left"), order.workingDaysLeft < 0 ? msg("rectify.sheet.overdue", -order.workingDaysLeft) : msg("rectify.sheet.days", order.workingDaysLeft)));
            }
            for (var i = 0; i < order.measures.length; i++)
            {
               var measure = order.measures[i];
               root.appendChild(row(msg("rectify.sheet.measure", i + 1), measure.text + (measure.dueOn ? "　" + measure.dueOn : "")));
            }
            if (order.reports.length > 0)
            {
               var report = order.reports[order.reports.length - 1];
               root.appendChild(row(msg("rectify.sheet.report"), report.percentage + "%　" + report.text + "　" + named(report.by)));
            }
         }
      },
      notice: {
         path: "/notices/",
         page: "rectify-notices#/app/notices/",
         open: "rectify.sheet.open.notice",
         show: function(root, notice)
         {
            var rows = [], approvers = [], i, j;
            for (i = 0; i < notice.approvers.length; i++)
            {
               approvers.push(named(notice.approvers[i]));
            }
            root.appendChild(row(msg("rectify.sheet.issuer"), notice.issuingUnit.name));
            root.appendChild(row(msg("rectify.sheet.approvers"), approvers.join(msg("rectify.list.comma")) || "—"));
            if (notice.body)
            {
               root.appendChild(block(msg("rectify.sheet.body"), notice.body));
            }
            for (i = 0; i < notice.problems.length; i++)
            {
               var problem = notice.problems[i];
               for (j = 0; j < problem.units.length; j++)
               {
                  var share = problem.units[j];
                  rows.push([problem.title, share.unit.name, named(share.responsiblePerson), share.deadline || "—"]);
               }
               if (problem.units.length === 0)
               {
                  rows.push([problem.title, "—", "—", "—"]);
               }
            }
            root.appendChild(grid(["rectify.sheet.head.problem", "rectify.sheet.head.unit", "rectify.sheet.head.person", "rectify.sheet.head.deadline"], rows));
         }
      },
      agreement: {
         path: "/agreements/",
         page: "rectify-agreements#/app/agreements/",
         open: "rectify.sheet.open.agreement",
         show: function(root, agreement)
         {
            var i;
            root.appendChild(block(msg("rectify.sheet.text"), agreement.text));
            clauses(root, agreement.clauses);
            for (i = 0; i < agreement.supplements.length; i++)
            {
               var supplement = agreement.supplements[i];
               if (supplement.status === "sent" || supplement.status === "signed-below")
               {
                  root.appendChild(block(msg("rectify.sheet.supplement", supplement.ordinal), supplement.text));
                  clauses(root, supplement.clauses);
               }
            }
            if (agreement.refused)
            {
               root.appendChild(row(msg("rectify.sheet.refused"), agreement.refused.reason + "　" + named(agreement.refused.by)));
            }
            for (i = 0; i < agreement.signatures.length; i++)
            {
               var signature = agreement.signatures[i];
               root.appendChild(row(msg("rectify.sheet.signed"), signature.sideLabel + " " + named(signature.by) + "　" + String(signature.at).substring(0, 10)));
            }
         }
      }
   };

   function sheet(id)
   {
      var root = byId(id + "-sheet"), kind = root ? SHEETS[root.getAttribute("data-rectify-kind")] : null;
      if (!kind)
      {
         return;
      }
      var record = root.getAttribute("data-rectify-id");
      get(kind.path + encodeURIComponent(record), function(found, failure)
      {
         empty(root);
         if (!found)
         {
            root.appendChild(document.createTextNode(failure || ""));
            return;
         }
         kind.show(root, found);
         root.appendChild(element("a", { href: window.Alfresco.constants.URL_PAGECONTEXT + kind.page + found.id, "class": "rectify-open" }, [msg(kind.open)]));
      });
   }

   /* The signature */

   /** Share's form sends the password with whatever button is pressed; it is kept from all but the one that signs. */
   function signature(id)
   {
      var root = byId(id + "-cntrl"), input = byId(id + "-password");
      var form = root ? root.parentNode : null;
      while (form && form.nodeName !== "FORM")
      {
         form = form.parentNode;
      }
      if (!form)
      {
         return;
      }
      window.setTimeout(function()
      {
         if (!form.querySelector(".suggested-actions button, .suggested-actions input[type=button]"))
         {
            root.style.display = "none";
            input.disabled = true;
         }
      }, 1000);
   }

   /* Measures */

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

   /* Evidence */

   function readPairs(text)
   {
      var pairs = {}, lines = text.split("\n");
      for (var i = 0; i < lines.length; i++)
      {
         var pair = lines[i].replace(/^\s+|\s+$/g, "").split(/\s+/);
         if (pair.length === 2)
         {
            pairs[pair[1]] = pair[0];
         }
      }
      return pairs;
   }

   function evidence(id, options)
   {
      var hidden = byId(id), root = byId(id + "-list"), orderId = valueOf(options.orderField);
      if (!hidden || !root || !orderId)
      {
         return;
      }
      var pairs = readPairs(hidden.value);

      function save()
      {
         var lines = [];
         for (var file in pairs)
         {
            if (Object.prototype.hasOwnProperty.call(pairs, file) && pairs[file])
            {
               lines.push(pairs[file] + " " + file);
            }
         }
         write(hidden, lines.join("\n"));
      }

      function fileLine(order, file)
      {
         var children = [element("a", { href: address("/orders/" + order.id + "/attachments/" + file.id), target: "_blank" }, [file.name])];
         if (!file.measureId)
         {
            var select = element("select", { "aria-label": msg("rectify.evidence.proves") }, [option("", msg("rectify.evidence.proves"), !pairs[file.id])]);
            for (var i = 0; i < order.measures.length; i++)
            {
               select.appendChild(option(order.measures[i].id, (i + 1) + ". " + order.measures[i].text, pairs[file.id] === order.measures[i].id));
            }
            select.addEventListener("change", function()
            {
               pairs[file.id] = select.value;
               save();
            }, false);
            children.push(" ", select);
         }
         return element("li", {}, children);
      }

      function upload(order, measure)
      {
         var input = element("input", { type: "file", "aria-label": msg("rectify.evidence.add") + " " + measure.text });
         var note = element("span", { "class": "rectify-hint", "aria-live": "polite" });
         input.addEventListener("change", function()
         {
            if (!input.files || input.files.length === 0)
            {
               return;
            }
            var form = new window.FormData();
            form.append("measureId", measure.id);
            form.append("file", input.files[0], input.files[0].name);
            empty(note).appendChild(document.createTextNode(msg("rectify.evidence.sending")));
            call("POST", "/orders/" + encodeURIComponent(orderId) + "/attachments", form, function(answer, failure)
            {
               if (answer === null)
               {
                  empty(note).appendChild(document.createTextNode(failure));
               }
               else
               {
                  delete asked["/orders/" + encodeURIComponent(orderId)];
                  show();
               }
            });
         }, false);
         return element("div", {}, [input, note]);
      }

      function show()
      {
         withOrder(orderId, function(order, failure)
         {
            empty(root);
            if (!order)
            {
               root.appendChild(document.createTextNode(failure || ""));
               return;
            }
            if (order.measures.length === 0)
            {
               root.appendChild(document.createTextNode(msg("rectify.evidence.noMeasures")));
               return;
            }
            var i, j, list, loose = [];
            for (i = 0; i < order.measures.length; i++)
            {
               var measure = order.measures[i];
               list = element("ul", {});
               for (j = 0; j < order.attachments.length; j++)
               {
                  if (order.attachments[j].measureId === measure.id)
                  {
                     list.appendChild(fileLine(order, order.attachments[j]));
                  }
               }
               var done = list.firstChild !== null;
               root.appendChild(element("div", { "class": "rectify-evidence-measure" }, [
                  element("div", {}, [element("strong", {}, [(i + 1) + ". " + measure.text]), " ",
                     element("span", { "class": done ? "rectify-good" : "rectify-missing" }, [msg(done ? "rectify.evidence.there" : "rectify.evidence.missing")])]),
                  list, upload(order, measure)]));
            }
            for (j = 0; j < order.attachments.length; j++)
            {
               if (!order.attachments[j].measureId)
               {
                  loose.push(fileLine(order, order.attachments[j]));
               }
            }
            if (loose.length > 0)
            {
               root.appendChild(element("div", { "class": "rectify-evidence-measure" }, [element("strong", {}, [msg("rectify.evidence.loose")]), element("ul", {}, loose)]));
            }
         });
      }

      show();
   }

   /* Controls call by window.rectifyForms.push(...), before or after this file is there. */

   /* The breakdown of a notice */

   /** What the property holds, an object an item; commas may stand between them and in them. */
   function readBreakdown(text)
   {
      try
      {
         return JSON.parse("[" + text + "]");
      }
      catch (e)
      {
         return [];
      }
   }

   function breakdown(id)
   {
      var root = byId(id);
      if (!root)
      {
         return;
      }
      withUnits(function(units)
      {
         var items = readBreakdown(root.getAttribute("data-rectify-breakdown")), rows = [];
         for (var i = 0; i < items.length; i++)
         {
            var shares = items[i].units || [];
            for (var j = 0; j < shares.length; j++)
            {
               rows.push([items[i].title, unitName(units, shares[j].unit), personName(units, shares[j].person || "—"), shares[j].deadline || "—"]);
            }
            if (shares.length === 0)
            {
               rows.push([items[i].title, "—", "—", "—"]);
            }
         }
         empty(root).appendChild(grid(["rectify.sheet.head.problem", "rectify.sheet.head.unit", "rectify.sheet.head.person", "rectify.sheet.head.deadline"], rows));
      });
   }

   /* Scores */

   /** The scores that lines hold, by the number of the target. */
   function readScores(text)
   {
      var found = {}, lines = (text || "").split("\n");
      for (var i = 0; i < lines.length; i++)
      {
         var parts = lines[i].replace("：", ":").split(":");
         if (parts.length > 1)
         {
            found[parts[0].replace(/\s/g, "")] = parts[1].replace(/\s/g, "");
         }
      }
      return found;
   }

   function scores(id, options)
   {
      var hidden = byId(id), root = byId(id + "-table"), agreement = valueOf(options.agreementField);
      if (!hidden || !root || !agreement)
      {
         return;
      }
      get("/agreements/" + encodeURIComponent(agreement), function(found, failure)
      {
         empty(root);
         if (!found)
         {
            root.appendChild(document.createTextNode(failure || ""));
            return;
         }
         var body = element("tbody", {}), known = readScores(hidden.value), number = 0;

         function save()
         {
            var lines = [];
            for (var i = 0; i < body.rows.length; i++)
            {
               var value = body.rows[i].querySelector("input").value.replace(/\s/g, "");
               if (value !== "")
               {
                  lines.push((i + 1) + ": " + value);
               }
            }
            write(hidden, lines.join("\n"));
         }

         for (var i = 0; i < found.clauses.length; i++)
         {
            var clause = found.clauses[i];
            if (clause.kind === "target")
            {
               number++;
               var score = element("input", { type: "number", min: "0", max: "100", step: "1", "aria-label": msg("rectify.sheet.head.score") + " " + number, value: known[number] || "" });
               score.addEventListener("input", save, false);
               body.appendChild(element("tr", {}, [element("td", {}, [String(number)]), element("td", {}, [clause.text]), element("td", {}, [clause.weight + "%"]), element("td", {}, [score])]));
            }
         }
         root.appendChild(element("table", { "class": "rectify-grid" }, [
            element("thead", {}, [element("tr", {}, [
               element("th", { scope: "col" }, [msg("rectify.sheet.head.number")]),
               element("th", { scope: "col" }, [msg("rectify.sheet.head.target")]),
               element("th", { scope: "col" }, [msg("rectify.sheet.head.weight")]),
               element("th", { scope: "col" }, [msg("rectify.sheet.head.score")])
            ])]), body]));
      });
   }

   /** Nothing is to be filled in: the form's button goes, whenever Share makes it. */
   function elsewhere(id)
   {
      var form = byId(id);
      while (form && form.nodeName.toLowerCase() !== "form")
      {
         form = form.parentNode;
      }
      if (form)
      {
         form.parentNode.className += " rectify-elsewhere-form";
      }
   }

   var CONTROLS = { elsewhere: elsewhere, names: names, moments: moments, unit: unit, person: person, day: day, sheet: sheet, signature: signature, measures: measures, scores: scores, breakdown: breakdown, evidence: evidence };

   /** Share may evaluate a form's scripts before it puts the form into the page. */
   function run(call, tries)
   {
      var left = typeof tries === "number" ? tries : 200;
      if (byId(call.id))
      {
         CONTROLS[call.control](call.id, call.options || {});
      }
      else if (left > 0)
      {
         window.setTimeout(function()
         {
            run(call, left - 1);
         }, 50);
      }
   }

   /**
    * A button for a step disables itself when it is pressed, and Share's form enables it after a refusal, but only one
    * that it knows of: a button that was drawn before the form was ready has told nobody, and would stay grey for good.
    */
   function knowTheButtons(runtime)
   {
      var controls = window.Alfresco.util.ComponentManager.find({ name: "Alfresco.ActivitiTransitions" });
      for (var c = 0; c < controls.length; c++)
      {
         var transitions = controls[c].id.indexOf("_prop_rectwf_") > 0 && controls[c].options.transitions || [];
         for (var t = 0; t < transitions.length; t++)
         {
            var button = window.YAHOO.widget.Button.getButton(controls[c].id + "-" + transitions[t].id);
            if (button && runtime.submitElements.indexOf(button) < 0)
            {
               runtime.addSubmitElement(button);
            }
         }
      }
   }

   /** The words that stand beside an element, without the mark of what has to be filled in. */
   function wordsOf(element)
   {
      return element ? element.textContent.replace(/[\s:\uff1a*]+/g, " ").replace(/^ | $/g, "") : "";
   }

   /**
    * The labels of Share's fields for days name no field, so that who can't see them hears of none: those of our properties
    * get the name of the property, and where there are two, which of them it is.
    */
   function nameTheDays(runtime)
   {
      var form = byId(runtime.formId), fields = form ? form.querySelectorAll("input.date-entry, input.time-entry") : [];
      for (var i = 0; i < fields.length; i++)
      {
         var control = fields[i].id.replace(/-cntrl-.*$/, "-cntrl");
         if (/_prop_rect(wf)?_/.test(control) && !fields[i].getAttribute("aria-label"))
         {
            var end = fields[i].parentNode.previousElementSibling, picture = fields[i].parentNode.querySelector("img.datepicker-icon");
            var ranged = /-date-(from|to)$/.test(fields[i].id);
            var name = wordsOf(form.querySelector('label[for^="' + control + '"]')) + (ranged ? " " + wordsOf(end) : "");
            fields[i].setAttribute("aria-label", name);
            if (picture && !picture.alt)
            {
               picture.alt = name;
            }
         }
      }
   }

   /** A refusal of a start reaches Share as a class name, the repository's running number and the sentence; Share leaves out the class only. */
   function sentence(message)
   {
      return String(message).replace(/^(\S+WorkflowException: ?)\d+ /, "$1");
   }

   /** The sentence of what a form's filter in the repository refused; empty where it is another failure. */
   function refusal(response)
   {
      var message = response && response.json && response.json.message ? String(response.json.message) : "";
      var found = /^org\.alfresco\.error\.AlfrescoRuntimeException: ?\d+ ([\s\S]+)$/.exec(message);
      return found ? found[1] : "";
   }

   /** Share's pages for the text of a file and for a new node show the whole of what came, class name and number included. */
   var WHOLE = { "Alfresco.InlineEditMgr": true, "Alfresco.CreateContentMgr": true };

   /** Its dialog shows nothing of it; its page of all properties takes the sentence out itself. */
   function afterDialog(owner, response)
   {
      var said = refusal(response);
      if (said !== "" && owner && owner.name === "Alfresco.module.SimpleDialog")
      {
         window.Alfresco.util.PopupManager.displayPrompt({ title: window.Alfresco.util.message("message.failure"), text: said, zIndex: 1100 });
      }
   }

   /** Of a form that starts a process of ours or that is of a node, so that its refusals are shown as sentences. */
   function readRefusals(runtime)
   {
      var form = byId(runtime.formId), shown = (runtime.ajaxSubmitHandlers || {}).failureCallback;
      var start = form && /\/api\/workflow\/activiti(\$|%24)(rectifyOrder|rectifyNotice|responsibilityAgreement)\//.test(form.action);
      if (!form || !shown || !start && !/\/api\/(node|type)\//.test(form.action))
      {
         return;
      }
      var show = shown.fn, owner = shown.scope;
      shown.fn = function(response)
      {
         if (start && response && response.json && response.json.message)
         {
            response.json.message = sentence(response.json.message);
         }
         else if (owner && WHOLE[owner.name] === true && refusal(response) !== "")
         {
            response.json.message = refusal(response);
         }
         var answer = show.apply(this, arguments);
         afterDialog(start ? null : owner, response);
         return answer;
      };
   }

   if (window.YAHOO && window.YAHOO.Bubbling)
   {
      window.YAHOO.Bubbling.on("afterFormRuntimeInit", function(layer, args)
      {
         knowTheButtons(args[1].runtime);
         nameTheDays(args[1].runtime);
         readRefusals(args[1].runtime);
      });
   }

   // A dashboard may have put something of its own there.
   window.Rectify = window.Rectify || {};
   window.Rectify.light = light;
   window.Rectify.workingDays = workingDays;
   window.Rectify.readMeasures = readMeasures;
   window.Rectify.readScores = readScores;
   window.Rectify.readBreakdown = readBreakdown;
   window.Rectify.readPairs = readPairs;
   window.Rectify.call = call;
   var early = window.rectifyForms || [];
   window.rectifyForms = { push: function(call) { run(call); } };
   for (var i = 0; i < early.length; i++)
   {
      run(early[i]);
   }
}(window, document));
