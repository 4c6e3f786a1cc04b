// The owner's second name is that of Share's own filters: by it the toolbar knows what to show.
model.filters = ["waiting", "overdue", "week", "unsigned", "look-back", "suspended", "archived"];
model.widgets = [
   {
      id: "RectifyFilter",
      name: "Alfresco.component.BaseFilter",
      initArgs: ["\"Rectify.DocListFilter\"", "\"" + args.htmlid + "\""],
      assignTo: "rectifyFilter",
      useMessages: false
   }
];
