/** Small tables of what a form only shows. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, element = window.Rectify.page.element, empty = window.Rectify.page.empty;
   var withUnits = window.Rectify.repository.withUnits;
   var unitName = window.Rectify.units.unitName, personName = window.Rectify.units.personName;

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

   window.Rectify.grid = grid;
   window.Rectify.readBreakdown = readBreakdown;
   window.Rectify.controls.breakdown = breakdown;
}(window));
