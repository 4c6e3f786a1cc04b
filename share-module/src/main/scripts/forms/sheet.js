/** The face sheet of the record that a task is of. Plain ECMAScript 5. */
(function(window, document)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, element = window.Rectify.page.element, empty = window.Rectify.page.empty;
   var get = window.Rectify.repository.get;
   var grid = window.Rectify.grid;

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

   window.Rectify.controls.sheet = sheet;
}(window, document));
