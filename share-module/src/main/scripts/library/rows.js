/**
 * What a row of Share's document library says of a record. Reads only what Share has of the row already; the calendar
 * alone is asked for, once a page. Plain ECMAScript 5.
 */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco || window.RectifyLibrary)
   {
      return;
   }

   var msg = window.Rectify.page.msg;
   var iso = window.Rectify.days.iso, parse = window.Rectify.days.parse, workingDays = window.Rectify.days.workingDays;
   var get = window.Rectify.repository.get;
   var calendars = {};

   function html(text)
   {
      return window.Alfresco.util.encodeHTML(String(text));
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

   /** Working days from today until the day; negative once it is over. */
   function daysLeft(today, deadline)
   {
      var first = new Date(today.getFullYear(), today.getMonth(), today.getDate()), last = parse(deadline);
      var count = workingDays(calendars, first, last);
      return last < first && count === 0 ? -1 : count;
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

   /** The holidays; rows that were drawn before they came are drawn by weekends alone until then. */
   function loadCalendar(year)
   {
      get("/calendar?year=" + year, function(answer)
      {
         calendars[year] = answer;
      });
   }

   window.RectifyLibrary = { light: light, daysLeft: daysLeft, face: face, notice: notice, agreement: agreement, problem: problem, property: property, asked: asked };

   var renderers = { rectifyFace: face, rectifyFacts: facts, rectifyNotice: notice, rectifyAgreement: agreement, rectifyProblem: problem, rectifyEvidence: evidence };
   for (var name in renderers)
   {
      if (Object.prototype.hasOwnProperty.call(renderers, name))
      {
         window.YAHOO.Bubbling.fire("registerRenderer", { propertyName: name, renderer: renderers[name] });
      }
   }
   var now = new Date();
   loadCalendar(now.getFullYear());
   loadCalendar(now.getFullYear() + 1);
}(window));
