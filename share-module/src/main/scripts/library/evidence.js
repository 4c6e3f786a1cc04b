/**
 * "Add as evidence to…" in Share's document library: which order and which measure a document is to prove. The document is
 * taken as it is now, through the very upload that the order's page has, which keeps it with its hash and judges it. Plain
 * ECMAScript 5.
 */
(function(window, document)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco || window.RectifyEvidence)
   {
      return;
   }

   var OFFERED = 100;

   var msg = window.Rectify.page.msg, element = window.Rectify.page.element, empty = window.Rectify.page.empty, option = window.Rectify.page.option;
   var call = window.Rectify.repository.call;

   /** The bytes of a document as the repository has them now; null where it does not give them. */
   function bytes(record, done)
   {
      var request = new XMLHttpRequest();
      request.open("GET", window.Alfresco.constants.PROXY_URI_RELATIVE + "api/node/content/" + record.nodeRef.replace("://", "/") + "?a=true", true);
      request.responseType = "blob";
      request.onreadystatechange = function()
      {
         if (request.readyState === 4)
         {
            done(request.status >= 200 && request.status < 300 ? request.response : null);
         }
      };
      request.send(null);
   }

   function fill(select, options)
   {
      empty(select);
      for (var i = 0; i < options.length; i++)
      {
         select.appendChild(option(options[i][0], options[i][1]));
      }
   }

   /** The orders with which the reader has something to do, each once, as choices. */
   function choices(orders)
   {
      var found = [], seen = {};
      for (var i = 0; i < orders.length; i++)
      {
         var order = orders[i];
         if (order.steps && order.steps.length > 0 && seen[order.id] !== true)
         {
            seen[order.id] = true;
            found.push([order.id, (order.number || "") + " " + order.title + "（" + order.leadUnit.name + "）"]);
         }
      }
      return found;
   }

   /** Those for which the reader answers first, however many others come before them by their day. */
   function offered(done)
   {
      var path = "/orders?status=rectifying&sort=deadline&steps=true&max=" + OFFERED;
      call("GET", path + "&person=" + encodeURIComponent(window.Alfresco.constants.USERNAME), null, function(own)
      {
         call("GET", path, null, function(all)
         {
            done(own && all ? choices(own.items.concat(all.items)) : null);
         });
      });
   }

   /** The measures of an order as choices, those without proof first. */
   function measures(order)
   {
      var proved = {}, lacking = [], others = [], i;
      for (i = 0; order && i < order.attachments.length; i++)
      {
         proved[order.attachments[i].measureId] = true;
      }
      for (i = 0; order && i < order.measures.length; i++)
      {
         var measure = order.measures[i];
         (proved[measure.id] ? others : lacking).push([measure.id, (i + 1) + ". " + measure.text + (proved[measure.id] ? "（" + msg("rectify.evidence.proved") + "）" : "")]);
      }
      return lacking.concat(others, [["", msg("rectify.evidence.general")]]);
   }

   /** Sends the document's bytes to the order; calls back with what went wrong, or with null. */
   function send(record, order, measure, done)
   {
      bytes(record, function(content)
      {
         if (content === null)
         {
            done(msg("rectify.failure"));
            return;
         }
         var form = new window.FormData();
         // The measure goes first: whoever reads the stream must know it when the file comes.
         if (measure !== "")
         {
            form.append("measureId", measure);
         }
         form.append("file", content, record.displayName || record.fileName);
         call("POST", "/orders/" + encodeURIComponent(order) + "/attachments", form, function(answer, failure)
         {
            done(failure);
         });
      });
   }

   function add(record)
   {
      var before = document.activeElement;
      var orders = element("select", { id: "rectify-evidence-order" }, [element("option", { value: "" }, [msg("rectify.evidence.loading")])]);
      var proves = element("select", { id: "rectify-evidence-measure" }, []);
      var words = element("p", { "class": "rectify-missing", role: "alert" }, []);
      var take = element("button", { type: "button", disabled: "disabled" }, [msg("rectify.evidence.take")]);
      var leave = element("button", { type: "button" }, [msg("rectify.evidence.cancel")]);
      var dialog = element("div", { "class": "rectify-dialog", role: "dialog", "aria-modal": "true", "aria-labelledby": "rectify-evidence-title" }, [
         element("h2", { id: "rectify-evidence-title" }, [msg("rectify.evidence.title", record.displayName || record.fileName)]),
         element("label", { "for": "rectify-evidence-order" }, [msg("rectify.evidence.order")]),
         orders,
         element("label", { "for": "rectify-evidence-measure" }, [msg("rectify.evidence.measure")]),
         proves,
         words,
         element("div", { "class": "rectify-buttons" }, [take, leave])
      ]);
      var veil = element("div", { "class": "rectify-veil" }, [dialog]);

      function close()
      {
         if (veil.parentNode)
         {
            veil.parentNode.removeChild(veil);
         }
         if (before && before.focus)
         {
            before.focus();
         }
      }

      function chosen()
      {
         call("GET", "/orders/" + encodeURIComponent(orders.value), null, function(order)
         {
            fill(proves, measures(order));
            take.disabled = order === null;
         });
      }

      take.addEventListener("click", function()
      {
         take.disabled = true;
         words.textContent = "";
         send(record, orders.value, proves.value, function(failure)
         {
            take.disabled = false;
            if (failure !== null)
            {
               words.textContent = failure;
               return;
            }
            close();
            window.Alfresco.util.PopupManager.displayMessage({ text: msg("rectify.evidence.done") });
         });
      }, false);
      leave.addEventListener("click", close, false);
      veil.addEventListener("keydown", function(event)
      {
         if (event.key === "Escape")
         {
            close();
         }
         else if (event.key === "Tab" && ((event.shiftKey && document.activeElement === orders) || (!event.shiftKey && document.activeElement === leave)))
         {
            event.preventDefault();
            (event.shiftKey ? leave : orders).focus();
         }
      }, false);
      orders.addEventListener("change", chosen, false);
      document.body.appendChild(veil);
      orders.focus();
      offered(function(found)
      {
         fill(orders, found || []);
         if (!found || found.length === 0)
         {
            words.textContent = msg(found === null ? "rectify.failure" : "rectify.evidence.none");
            return;
         }
         chosen();
      });
   }

   window.RectifyEvidence = { choices: choices, measures: measures, send: send };
   window.YAHOO.Bubbling.fire("registerAction", { actionName: "onRectifyAddEvidence", fn: add });
}(window, document));
