/**
 * Rectify in Share's document library: what a row says of an order, and the way from it to the order's page. Reads only
 * what Share has of the row already; the calendar alone is asked for, once a page. Plain ECMAScript 5.
 */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco || window.RectifyLibrary)
   {
      return;
   }

   var calendars = {};

   function msg(key)
   {
      var text = window.Alfresco.util.message(key);
      for (var i = 1; i < arguments.length; i++)
      {
         text = text.split("{" + (i - 1) + "}").join(String(arguments[i]));
      }
      return text;
   }

   function html(text)
   {
      return window.Alfresco.util.encodeHTML(String(text));
   }

   function pad(number)
   {
      return number < 10 ? "0" + number : String(number);
   }

   function iso(date)
   {
      return date.getFullYear() + "-" + pad(date.getMonth() + 1) + "-" + pad(date.getDate());
   }

   /** Days come as the moment at which they begin where the office is; the midnight of UTC nearest to it bears their date in whichever zone the reader is. */
   var DAYS = { "rect:deadline": true, "rect:signBy": true };

   function dayOf(text)
   {
      return new Date(new Date(text).getTime() + 12 * 3600 * 1000).toISOString().substring(0, 10);
   }

   /** A property as text: dates come as objects, everything else as text already. */
   function property(record, name)
   {
      var properties = record.jsNode && record.jsNode.properties ? record.jsNode.properties : {};
      var value = properties[name];
      if (value === null || value === undefined)
      {
         return "";
      }
      if (value.iso8601)
      {
         return DAYS[name] === true ? dayOf(value.iso8601) : iso(new Date(value.iso8601));
      }
      if (value.userName)
      {
         return value.userName;
      }
      return String(value.value !== undefined && value.value !== null ? value.value : value);
   }

   function worked(date)
   {
      var year = calendars[date.getFullYear()], text = iso(date);
      for (var i = 0; year && i < year.days.length; i++)
      {
         if (year.days[i].date === text)
         {
            return year.days[i].working;
         }
      }
      return date.getDay() !== 0 && date.getDay() !== 6;
   }

   /** Working days from today until the day; negative once it is over. */
   function daysLeft(today, deadline)
   {
      var parts = deadline.split("-"), last = new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]));
      var day = new Date(today.getFullYear(), today.getMonth(), today.getDate()), count = 0, steps = 0;
      var step = day.getTime() <= last.getTime() ? 1 : -1;
      while (iso(day) !== deadline && steps < 2000)
      {
         day.setDate(day.getDate() + step);
         steps++;
         count += worked(day) ? step : 0;
      }
      return step < 0 && count === 0 ? -1 : count;
   }

   var RUNNING = { issued: true, received: true, rectifying: true };

   /** The light of a row: as the repository told it with the row, else as it was frozen or by the clock; none where no clock runs. */
   function light(record, today)
   {
      var told = record.rectify ? record.rectify.light : "";
      if (told && (told !== "grey" || property(record, "rect:status") === "closed"))
      {
         return told;
      }
      var frozen = property(record, "rect:frozenLight"), deadline = property(record, "rect:deadline");
      if (frozen !== "" && property(record, "rect:status") === "submitted")
      {
         return frozen;
      }
      if (deadline === "" || RUNNING[property(record, "rect:status")] !== true)
      {
         return property(record, "rect:status") === "closed" ? "grey" : "";
      }
      var left = daysLeft(today, deadline);
      return left < 0 ? "red" : left <= 7 ? "yellow" : "green";
   }

   function lightHtml(colour)
   {
      return colour === "" ? "" : '<span class="rectify-light rectify-light-' + html(colour) + '"></span> ' + html(msg("rectify.light." + colour));
   }

   function status(code)
   {
      return code === "" ? "" : msg("rectify.status." + code);
   }

   /** What is asked of the reader, who may be one of many in a unit: told with the row; empty where it is another's turn. */
   function asked(record)
   {
      return record.rectify && record.rectify.waiting ? record.rectify.waiting.label : "";
   }

   /** Stands beside Share's own indicators' look; the word behind it says the same to who doesn't see it. */
   function turnHtml(record)
   {
      if (asked(record) === "")
      {
         return "";
      }
      var picture = window.Alfresco.constants.URL_RESCONTEXT + "components/documentlibrary/indicators/rectify-mine-16.png";
      return '<img class="rectify-mine" src="' + html(picture) + '" alt="" width="16" height="16" /> <strong>' + html(msg("rectify.row.mine", asked(record))) + "</strong>";
   }

   function face(record)
   {
      var number = property(record, "rect:orderNumber"), deadline = property(record, "rect:deadline"), parts = [];
      var lit = lightHtml(light(record, new Date()));
      if (lit !== "")
      {
         parts.push('<span class="rectify-row-light">' + lit + "</span>");
      }
      parts.push(html(status(property(record, "rect:status"))));
      parts.push(html(number === "" ? msg("rectify.order.unnumbered") : number));
      if (deadline !== "")
      {
         parts.push(html(msg("rectify.row.deadline", deadline)));
      }
      if (asked(record) !== "")
      {
         parts.push(turnHtml(record));
      }
      return '<span class="item">' + parts.join(" · ") + "</span>";
   }

   function facts(record)
   {
      var progress = property(record, "rect:progress"), urged = Number(property(record, "rect:urgeCount") || 0), returned = Number(property(record, "rect:returnCount") || 0), parts = [];
      parts.push(html(msg("rectify.row.progress", progress === "" ? 0 : progress)));
      if (returned > 0)
      {
         parts.push(html(msg("rectify.row.returned", returned)));
      }
      if (urged > 0)
      {
         parts.push(html(msg("rectify.row.urged", urged)));
      }
      return '<span class="item">' + parts.join(" · ") + "</span>";
   }

   /** Number, status and, where it has one, a day: what is said of a notice, an agreement, a problem. */
   function brief(record, number, state, day)
   {
      var parts = [html(number === "" ? msg("rectify.order.unnumbered") : number)];
      if (state !== "")
      {
         parts.push(html(state));
      }
      if (day !== "")
      {
         parts.push(html(day));
      }
      if (asked(record) !== "")
      {
         parts.push(turnHtml(record));
      }
      return '<span class="item">' + parts.join(" · ") + "</span>";
   }

   function notice(record)
   {
      var state = property(record, "rect:noticeStatus"), issued = property(record, "rect:noticeIssuedAt");
      return brief(record, property(record, "rect:noticeNumber"), state === "" ? "" : msg("rectify.noticeStatus." + state), issued === "" ? "" : msg("rectify.row.issued", issued));
   }

   function agreement(record)
   {
      var state = property(record, "rect:agreementStatus"), by = property(record, "rect:signBy");
      var open = state === "sent" || state === "signed-below";
      return brief(record, property(record, "rect:agreementNumber"), state === "" ? "" : msg("rectify.agreementStatus." + state), open && by !== "" ? msg("rectify.row.signBy", by) : "");
   }

   function problem(record)
   {
      var state = property(record, "rect:problemStatus");
      return '<span class="item">' + html((state === "" ? "" : msg("rectify.problemStatus." + state) + " · ") + property(record, "rect:problemCategory")) + "</span>";
   }

   function evidence(record)
   {
      return '<span class="item">' + html(msg("rectify.row.evidence", property(record, "rect:evidenceBy"), property(record, "rect:evidenceAt"), property(record, "rect:evidenceSha256").substring(0, 12))) + "</span>";
   }

   function orderId(record)
   {
      return record.nodeRef.replace(/^.*\//, "");
   }

   /** Opens the order's page, at the step that the action stands for. */
   function open(record, owner)
   {
      var site = window.Alfresco.constants.SITE;
      var step = "";
      if (owner && owner.className)
      {
         var known = { "rectify-report": "report", "rectify-extension": "request-extension", "rectify-verify": "accept", "rectify-archive": "archive" };
         for (var id in known)
         {
            if (Object.prototype.hasOwnProperty.call(known, id) && (" " + owner.className + " ").indexOf(" " + id + " ") >= 0)
            {
               step = "?step=" + known[id];
            }
         }
      }
      window.location.href = window.Alfresco.constants.URL_PAGECONTEXT + (site ? "site/" + encodeURIComponent(site) + "/" : "") + "rectify-order#/app/orders/" + orderId(record) + step;
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
      window.location.href = window.Alfresco.constants.URL_PAGECONTEXT + (site ? "site/" + encodeURIComponent(site) + "/" : "") + kind(record).page + orderId(record) + step;
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
      window.open(window.Alfresco.constants.PROXY_URI_RELATIVE + "rectify/v1/" + kind(record).path + orderId(record) + "/document?format=pdf&inline=true");
   }

   /** The holidays, once a page; rows that were drawn before they came are drawn by weekends alone until then. */
   function loadCalendar(year)
   {
      window.Alfresco.util.Ajax.jsonGet({
         url: window.Alfresco.constants.PROXY_URI_RELATIVE + "rectify/v1/calendar?year=" + year,
         successCallback: {
            fn: function(response)
            {
               calendars[year] = response.json;
            },
            scope: this
         },
         failureCallback: { fn: function() {}, scope: this }
      });
   }

   /** What the folder of a record looks like, in the sizes that the views of the list have. */
   var FOLDERS = { "rect:order": "order", "rect:notice": "notice", "rect:agreement": "agreement", "rect:problem": "problem" };
   var SIZES = { "32x32": "32", "64x64": "64", "256x256": "256" };

   /** The picture's address below /res; empty for what is none of ours. */
   function folder(node, size)
   {
      var type = node ? String(node.type) : "";
      if (!Object.prototype.hasOwnProperty.call(FOLDERS, type) || !Object.prototype.hasOwnProperty.call(SIZES, size))
      {
         return "";
      }
      return "rectify/share/folders/" + FOLDERS[type] + "-" + SIZES[size] + ".svg";
   }

   /** All views of the list ask the first of them for the picture of a folder; Share's own stays for what is none of ours. */
   function dressFolders(renderer)
   {
      var views = renderer ? renderer.prototype : null;
      if (views && typeof views.getFolderIcon === "function" && typeof views.getIconSize === "function")
      {
         var own = views.getFolderIcon;
         views.getFolderIcon = function(node)
         {
            var picture = folder(node, this.getIconSize());
            return picture === "" ? own.apply(this, arguments) : window.Alfresco.constants.URL_RESCONTEXT + picture;
         };
      }
   }

   /** What the picture of a folder is called: the kind of a record before its name. */
   function pictured(record)
   {
      var type = record.jsNode ? String(record.jsNode.type) : "", name = String(record.displayName || "");
      return Object.prototype.hasOwnProperty.call(FOLDERS, type) ? msg("rectify.kind." + FOLDERS[type]) + " " + name : name;
   }

   /** Share draws folders without a text, and the link around one then has no name to who does not see it. */
   function namePictures(renderer)
   {
      var views = renderer ? renderer.prototype : null;
      if (views && Object.prototype.hasOwnProperty.call(views, "renderCellThumbnail"))
      {
         var own = views.renderCellThumbnail;
         views.renderCellThumbnail = function(list, cell, row)
         {
            own.apply(this, arguments);
            var pictures = cell.getElementsByTagName("img");
            for (var i = 0; i < pictures.length; i++)
            {
               if (!pictures[i].hasAttribute("alt"))
               {
                  pictures[i].setAttribute("alt", pictured(row.getData()));
               }
            }
         };
      }
   }

   /** The sentence of what a form's filter in the repository refused; empty where it is another failure. */
   function refusal(response)
   {
      var message = response && response.json && response.json.message ? String(response.json.message) : "";
      var found = /^org\.alfresco\.error\.AlfrescoRuntimeException: ?\d+ ([\s\S]+)$/.exec(message);
      return found ? found[1] : "";
   }

   /** A row may have become a record's since it was drawn: its pencil then says why it does not write, and not that there may be another of that name. */
   function dressEditor(editor)
   {
      var own = editor && editor.prototype ? editor.prototype.onPersistFailure : null;
      if (typeof own === "function")
      {
         editor.prototype.onPersistFailure = function(response)
         {
            var said = refusal(response), usual = this.params.errorMessage;
            this.params.errorMessage = said === "" ? usual : html(said);
            own.apply(this, arguments);
            this.params.errorMessage = usual;
         };
      }
   }

   window.RectifyLibrary = { light: light, daysLeft: daysLeft, face: face, notice: notice, agreement: agreement, problem: problem, property: property, asked: asked, folder: folder, dressFolders: dressFolders, namePictures: namePictures, dressEditor: dressEditor };

   dressFolders(window.Alfresco.DocumentListViewRenderer);
   for (var view in window.Alfresco)
   {
      if (/^DocumentList\w*ViewRenderer$/.test(view))
      {
         namePictures(window.Alfresco[view]);
      }
   }
   var editors = window.Alfresco.widget ? window.Alfresco.widget.InsituEditor || {} : {};
   dressEditor(editors.textBox);
   dressEditor(editors.tagEditor);
   var bubbling = window.YAHOO.Bubbling;
   var renderers = { rectifyFace: face, rectifyFacts: facts, rectifyNotice: notice, rectifyAgreement: agreement, rectifyProblem: problem, rectifyEvidence: evidence };
   for (var name in renderers)
   {
      if (Object.prototype.hasOwnProperty.call(renderers, name))
      {
         bubbling.fire("registerRenderer", { propertyName: name, renderer: renderers[name] });
      }
   }
   bubbling.fire("registerAction", { actionName: "onRectifyOpenOrder", fn: open });
   bubbling.fire("registerAction", { actionName: "onRectifyOpen", fn: openRecord });
   bubbling.fire("registerAction", { actionName: "onRectifyIssue", fn: issue });
   bubbling.fire("registerAction", { actionName: "onRectifyPrint", fn: print });
   var now = new Date();
   loadCalendar(now.getFullYear());
   loadCalendar(now.getFullYear() + 1);
}(window));
