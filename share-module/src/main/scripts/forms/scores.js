/** The control for the scores of an agreement's targets. Plain ECMAScript 5. */
(function(window, document)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, element = window.Rectify.page.element, empty = window.Rectify.page.empty, write = window.Rectify.page.write, valueOf = window.Rectify.page.valueOf;
   var get = window.Rectify.repository.get;

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

   window.Rectify.readScores = readScores;
   window.Rectify.controls.scores = scores;
}(window, document));
