/**
 * What every dashlet of Rectify has of Share: it can be made higher and lower, it has settings of its own, which lie in
 * the properties of its component as those of Share's own dashlets do, and it can be printed alone.
 */

/** How many rows a list may have, and whose matters it may show; the first is what is shown where nobody chose. */
var RECTIFY_ROWS = ["8", "5", "15", "30"];

var RECTIFY_WHOSE = {
   waiting: ["any", "mine", "unit"],
   week: ["any", "unit", "mine"],
   unsigned: ["any", "unit", "mine"],
   overdue: ["any", "unit", "mine"],
   rates: ["any", "unit", "mine"],
   agreements: ["any", "unit"]
};

/** The dashlets that are no list. */
var RECTIFY_WITHOUT_ROWS = ["rates"];

/** A value that is offered, else the first of those. */
function rectifyChoice(value, offered)
{
   return offered.indexOf(String(value)) >= 0 ? String(value) : offered[0];
}

/** On somebody's own dashboard that one may change it; on a site's, whoever manages the site. */
function rectifyMayConfigure()
{
   var site = page.url.templateArgs.site;
   if (!site)
   {
      return true;
   }
   var answer = remote.call("/api/sites/" + encodeURIComponent(site) + "/memberships/" + encodeURIComponent(user.name));
   return Number(answer.status) === 200 && String(JSON.parse(String(answer)).role) === "SiteManager";
}

function rectifyDashlet(name)
{
   model.rows = rectifyChoice(args.rows, RECTIFY_ROWS);
   model.whose = rectifyChoice(args.whose, RECTIFY_WHOSE[name]);
   model.mayConfigure = rectifyMayConfigure();

   var event = "rectifyDashlet" + String(args.htmlid).replace(/\W/g, "_");
   var actions = [];
   if (model.mayConfigure)
   {
      actions.push({
         cssClass: "edit",
         eventOnClick: { _alfValue: event + "Configure", _alfType: "REFERENCE" },
         tooltip: msg.get("rectify.dashlet.configure")
      });
   }
   actions.push({
      cssClass: "rectify-print",
      eventOnClick: { _alfValue: event + "Print", _alfType: "REFERENCE" },
      tooltip: msg.get("rectify.dashlet.print")
   });
   model.widgets = [
      {
         id: "RectifyDashlet",
         name: "Rectify.Dashlet",
         assignTo: "rectifyDashlet",
         useMessages: false,
         options: {
            componentId: instance.object.id,
            dashlet: name,
            rows: model.rows,
            whose: model.whose
         }
      },
      {
         id: "DashletResizer",
         name: "Alfresco.widget.DashletResizer",
         initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
         useMessages: false
      },
      {
         id: "DashletTitleBarActions",
         name: "Alfresco.widget.DashletTitleBarActions",
         useMessages: false,
         options: { actions: actions }
      }
   ];
}
