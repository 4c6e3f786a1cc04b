/**
 * What a row of Share's search says of a record of ours, below what it says of every node: kind, light, status, number,
 * unit and deadline, and the way to the record's page. The names of units are asked for once a page of the browser, the
 * lights of orders once for all rows that come at a time; other records have theirs from what the search knows of them.
 */
define(["dojo/_base/declare", "dijit/_WidgetBase", "alfresco/core/Core", "service/constants/Default",
        "dojo/request/xhr", "dojo/dom-construct", "dojo/dom-class", "dojo/_base/lang"],
       function(declare, _WidgetBase, AlfCore, AlfConstants, xhr, domConstruct, domClass, lang) {

   // "until" names the statuses in which the day still matters, where not in all of them.
   var KINDS = {
      "rect:order": { kind: "order", page: "rectify-order#/app/orders/", number: "rect:orderNumber", unit: "rect:leadUnit", day: "rect:deadline", status: "rect:status", words: "rectify.status." },
      "rect:notice": { kind: "notice", page: "rectify-notices#/app/notices/", number: "rect:noticeNumber", unit: "rect:noticeIssuingUnit", day: null, status: "rect:noticeStatus", words: "rectify.noticeStatus." },
      "rect:agreement": { kind: "agreement", page: "rectify-agreements#/app/agreements/", number: "rect:agreementNumber", unit: "rect:lowerUnit", day: "rect:signBy", until: /^(sent|signed-below)$/, status: "rect:agreementStatus", words: "rectify.agreementStatus." },
      "rect:problem": { kind: "problem", page: "rectify-problems#/app/problems/", number: null, unit: "rect:problemUnit", day: null, status: "rect:problemStatus", words: "rectify.problemStatus." }
   };

   var units = null, asked = [];

   function ask(path) {
      return xhr.get(AlfConstants.PROXY_URI + "rectify/v1/" + path, { handleAs: "json" });
   }

   /** The names of the units by code. */
   function unitNames() {
      units = units || ask("units").then(function(answer) {
         var names = {};
         for (var i = 0; i < answer.items.length; i++) {
            names[answer.items[i].code] = answer.items[i].name;
         }
         return names;
      });
      return units;
   }

   /** Puts the order on the list of those whose lights are asked for together, as soon as no more of them come. */
   function light(id, tell) {
      asked.push({ id: id, tell: tell });
      if (asked.length === 1) {
         window.setTimeout(function() {
            var all = asked, ids = [];
            asked = [];
            for (var i = 0; i < all.length; i++) {
               ids.push(all[i].id);
            }
            ask("records?order=" + ids.join(",")).then(function(answer) {
               for (var r = 0; r < answer.items.length; r++) {
                  for (var a = 0; a < all.length; a++) {
                     if (all[a].id === answer.items[r].id) {
                        all[a].tell(answer.items[r].light);
                     }
                  }
               }
            }, function() {
               // Rows stay without their lights.
            });
         }, 50);
      }
   }

   return declare([_WidgetBase, AlfCore], {

      cssRequirements: [{ cssFile: "./css/SearchFacts.css" }],

      /** The row, as Share's search tells it. */
      currentItem: null,

      postCreate: function rectify_SearchFacts__postCreate() {
         this.inherited(arguments);
         var node = lang.getObject("node", false, this.currentItem), known = node ? KINDS[node.type] : null;
         if (!known) {
            domClass.add(this.domNode, "hidden");
            return;
         }
         domClass.add(this.domNode, "rectify-SearchFacts");
         var id = node.nodeRef.replace(/^.*\//, ""), status = this.property(node, known.status);
         this.part(this.message("rectify.kind." + known.kind));
         this.lightNode = domConstruct.create("span", {}, this.domNode);
         this.part(status ? this.message(known.words + status) : "");
         this.part(known.number ? this.property(node, known.number) || this.message("rectify.order.unnumbered") : "");
         this.unitNode = this.part(this.property(node, known.unit));
         var stored = this.property(node, "rect:searchLight");
         var day = known.day === null ? this.dueDay(node, stored) : known.until && !known.until.test(status) ? "" : this.property(node, known.day);
         this.part(day ? this.message("rectify.row.deadline", { 0: day }) : "");
         domConstruct.create("a", { href: AlfConstants.URL_PAGECONTEXT + known.page + id, textContent: this.message("rectify.row.open") }, this.domNode);
         this.nameUnit(this.property(node, known.unit));
         if (known.kind === "order") {
            light(id, lang.hitch(this, this.showLight));
         }
         else if (stored) {
            this.showLight(stored);
         }
      },

      /** The nearest deadline of the orders that a record is about, such as 20261127, while it has a light. */
      dueDay: function rectify_SearchFacts__dueDay(node, stored) {
         var due = stored ? this.property(node, "rect:searchDue") : "";
         return due.length === 8 ? due.substring(0, 4) + "-" + due.substring(4, 6) + "-" + due.substring(6) : "";
      },

      /** A property as text; of a day, which comes as the moment at which it begins where the office is, the date of the nearest midnight of UTC. */
      property: function rectify_SearchFacts__property(node, name) {
         var value = name && node.properties ? node.properties[name] : null;
         if (value === null || value === undefined) {
            return "";
         }
         if (value.iso8601) {
            return new Date(new Date(value.iso8601).getTime() + 12 * 3600 * 1000).toISOString().substring(0, 10);
         }
         return String(value);
      },

      part: function rectify_SearchFacts__part(text) {
         var node = domConstruct.create("span", { textContent: text }, this.domNode);
         if (text) {
            this.domNode.appendChild(document.createTextNode(" · "));
         }
         return node;
      },

      nameUnit: function rectify_SearchFacts__nameUnit(code) {
         var node = this.unitNode;
         if (code) {
            unitNames().then(function(names) {
               node.textContent = names[code] || code;
            }, function() {
               // The code stays.
            });
         }
      },

      showLight: function rectify_SearchFacts__showLight(colour) {
         domConstruct.create("span", { className: "rectify-light rectify-light-" + colour, "aria-hidden": "true" }, this.lightNode);
         domConstruct.create("span", { textContent: " " + this.message("rectify.light." + colour) + " · " }, this.lightNode);
      }
   });
});
