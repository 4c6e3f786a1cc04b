/** What every dashlet of Rectify has of Share: it can be made higher and lower, and the height stays. */
function rectifyDashlet()
{
   model.widgets = [
      {
         id: "DashletResizer",
         name: "Alfresco.widget.DashletResizer",
         initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
         useMessages: false
      }
   ];
}
