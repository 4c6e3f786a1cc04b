/**
 * Processes of Rectify in Share's lists and details of workflows: no way is offered there to cancel or delete one. A record
 * is ended by a step of its own, and its process would only be put back. Plain ECMAScript 5.
 */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco || window.RectifyProcesses)
   {
      return;
   }

   var OURS = /^activiti\$(rectifyOrder|rectifyNotice|responsibilityAgreement)$/, TRIES = 200, EVERY = 100;

   /** Whether a workflow, as Share's services tell it, is led for a record of ours. */
   function ours(workflow)
   {
      return OURS.test(String((workflow && workflow.name) || ""));
   }

   function hide(element)
   {
      element.style.display = "none";
   }

   /** The details of one: the buttons stand in a part of the page of their own. */
   function details(layer, args)
   {
      if (ours(args[1]))
      {
         var parts = window.document.querySelectorAll(".workflow-details-actions");
         for (var i = 0; i < parts.length; i++)
         {
            hide(parts[i]);
         }
      }
   }

   function rows(table)
   {
      var body = table.getTbodyEl(), lines = body ? body.rows : [];
      for (var i = 0; i < lines.length; i++)
      {
         var record = table.getRecord(lines[i]);
         if (record && ours(record.getData()))
         {
            var links = lines[i].querySelectorAll(".workflow-cancel-link, .workflow-delete-link");
            for (var l = 0; l < links.length; l++)
            {
               hide(links[l]);
            }
         }
      }
   }

   /** The list of what one started is drawn anew with every page and filter. */
   function list(tries)
   {
      var found = window.Alfresco.util.ComponentManager.findFirst("Alfresco.component.WorkflowList");
      var holder = found && found.widgets ? found.widgets.alfrescoDataTable : null;
      var table = holder ? holder.getDataTable() : null;
      if (table)
      {
         table.subscribe("postRenderEvent", function()
         {
            rows(table);
         });
         rows(table);
      }
      else if (tries > 0)
      {
         window.setTimeout(function()
         {
            list(tries - 1);
         }, EVERY);
      }
   }

   window.RectifyProcesses = { ours: ours, details: details, rows: rows };
   window.YAHOO.Bubbling.on("workflowDetailedData", details, window.RectifyProcesses);
   window.YAHOO.util.Event.onDOMReady(function()
   {
      if (window.document.querySelector(".workflow-list"))
      {
         list(TRIES);
      }
   });
}(window));
