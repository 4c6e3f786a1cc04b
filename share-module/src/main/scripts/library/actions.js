/** The ways from a row of Share's document library to the record's page and paper. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco)
   {
      return;
   }

   function idOf(record)
   {
      return record.nodeRef.replace(/^.*\//, "");
   }

   /** Where the page and the REST of each type of record are. */
   var RECORDS = {
      "rect:order": { page: "rectify-order#/app/orders/", path: "orders/" },
      "rect:notice": { page: "rectify-notices#/app/notices/", path: "notices/" },
      "rect:agreement": { page: "rectify-agreements#/app/agreements/", path: "agreements/" },
      "rect:problem": { page: "rectify-problems#/app/problems/", path: "problems/" }
   };

   function kind(record)
   {
      return RECORDS[record.jsNode ? record.jsNode.type : ""] || RECORDS["rect:order"];
   }

   function show(record, step)
   {
      var site = window.Alfresco.constants.SITE;
      window.location.href = window.Alfresco.constants.URL_PAGECONTEXT + (site ? "site/" + encodeURIComponent(site) + "/" : "") + kind(record).page + idOf(record) + step;
   }

   /** The step of an order's page that an action opens, by the action's class. */
   var STEPS = { "rectify-report": "report", "rectify-extension": "request-extension", "rectify-verify": "accept", "rectify-archive": "archive" };

   /** Opens the order's page, at the step that the action stands for. */
   function open(record, owner)
   {
      var classes = " " + (owner && owner.className || "") + " ", step = "";
      for (var id in STEPS)
      {
         if (Object.prototype.hasOwnProperty.call(STEPS, id) && classes.indexOf(" " + id + " ") >= 0)
         {
            step = "?step=" + STEPS[id];
         }
      }
      show(record, step);
   }

   function openRecord(record)
   {
      show(record, "");
   }

   /** Orders come of an issued notice by adding problems to it; its page asks for them. */
   function issue(record)
   {
      show(record, "?step=add-problems");
   }

   /** The paper as PDF, in a window of its own, for the browser to print. */
   function print(record)
   {
      window.open(window.Alfresco.constants.PROXY_URI_RELATIVE + "rectify/v1/" + kind(record).path + idOf(record) + "/document?format=pdf&inline=true");
   }

   var bubbling = window.YAHOO.Bubbling;
   bubbling.fire("registerAction", { actionName: "onRectifyOpenOrder", fn: open });
   bubbling.fire("registerAction", { actionName: "onRectifyOpen", fn: openRecord });
   bubbling.fire("registerAction", { actionName: "onRectifyIssue", fn: issue });
   bubbling.fire("registerAction", { actionName: "onRectifyPrint", fn: print });
}(window));
