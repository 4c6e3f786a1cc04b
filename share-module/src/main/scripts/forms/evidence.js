/** The control for evidence: a file proves a measure. Plain ECMAScript 5. */
(function(window, document)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, element = window.Rectify.page.element, empty = window.Rectify.page.empty, option = window.Rectify.page.option, write = window.Rectify.page.write, valueOf = window.Rectify.page.valueOf;
   var address = window.Rectify.repository.address, call = window.Rectify.repository.call, forget = window.Rectify.repository.forget, withOrder = window.Rectify.repository.withOrder;

   function readPairs(text)
   {
      var pairs = {}, lines = text.split("\n");
      for (var i = 0; i < lines.length; i++)
      {
         var pair = lines[i].replace(/^\s+|\s+$/g, "").split(/\s+/);
         if (pair.length === 2)
         {
            pairs[pair[1]] = pair[0];
         }
      }
      return pairs;
   }

   function evidence(id, options)
   {
      var hidden = byId(id), root = byId(id + "-list"), orderId = valueOf(options.orderField);
      if (!hidden || !root || !orderId)
      {
         return;
      }
      var pairs = readPairs(hidden.value);

      function save()
      {
         var lines = [];
         for (var file in pairs)
         {
            if (Object.prototype.hasOwnProperty.call(pairs, file) && pairs[file])
            {
               lines.push(pairs[file] + " " + file);
            }
         }
         write(hidden, lines.join("\n"));
      }

      function fileLine(order, file)
      {
         var children = [element("a", { href: address("/orders/" + order.id + "/attachments/" + file.id), target: "_blank" }, [file.name])];
         if (!file.measureId)
         {
            var select = element("select", { "aria-label": msg("rectify.evidence.proves") }, [option("", msg("rectify.evidence.proves"), !pairs[file.id])]);
            for (var i = 0; i < order.measures.length; i++)
            {
               select.appendChild(option(order.measures[i].id, (i + 1) + ". " + order.measures[i].text, pairs[file.id] === order.measures[i].id));
            }
            select.addEventListener("change", function()
            {
               pairs[file.id] = select.value;
               save();
            }, false);
            children.push(" ", select);
         }
         return element("li", {}, children);
      }

      function upload(order, measure)
      {
         var input = element("input", { type: "file", "aria-label": msg("rectify.evidence.add") + " " + measure.text });
         var note = element("span", { "class": "rectify-hint", "aria-live": "polite" });
         input.addEventListener("change", function()
         {
            if (!input.files || input.files.length === 0)
            {
               return;
            }
            var form = new window.FormData();
            form.append("measureId", measure.id);
            form.append("file", input.files[0], input.files[0].name);
            empty(note).appendChild(document.createTextNode(msg("rectify.evidence.sending")));
            call("POST", "/orders/" + encodeURIComponent(orderId) + "/attachments", form, function(answer, failure)
            {
               if (answer === null)
               {
                  empty(note).appendChild(document.createTextNode(failure));
               }
               else
               {
                  forget("/orders/" + encodeURIComponent(orderId));
                  show();
               }
            });
         }, false);
         return element("div", {}, [input, note]);
      }

      function show()
      {
         withOrder(orderId, function(order, failure)
         {
            empty(root);
            if (!order)
            {
               root.appendChild(document.createTextNode(failure || ""));
               return;
            }
            if (order.measures.length === 0)
            {
               root.appendChild(document.createTextNode(msg("rectify.evidence.noMeasures")));
               return;
            }
            var i, j, list, loose = [];
            for (i = 0; i < order.measures.length; i++)
            {
               var measure = order.measures[i];
               list = element("ul", {});
               for (j = 0; j < order.attachments.length; j++)
               {
                  if (order.attachments[j].measureId === measure.id)
                  {
                     list.appendChild(fileLine(order, order.attachments[j]));
                  }
               }
               var done = list.firstChild !== null;
               root.appendChild(element("div", { "class": "rectify-evidence-measure" }, [
                  element("div", {}, [element("strong", {}, [(i + 1) + ". " + measure.text]), " ",
                     element("span", { "class": done ? "rectify-good" : "rectify-missing" }, [msg(done ? "rectify.evidence.there" : "rectify.evidence.missing")])]),
                  list, upload(order, measure)]));
            }
            for (j = 0; j < order.attachments.length; j++)
            {
               if (!order.attachments[j].measureId)
               {
                  loose.push(fileLine(order, order.attachments[j]));
               }
            }
            if (loose.length > 0)
            {
               root.appendChild(element("div", { "class": "rectify-evidence-measure" }, [element("strong", {}, [msg("rectify.evidence.loose")]), element("ul", {}, loose)]));
            }
         });
      }

      show();
   }

   window.Rectify.readPairs = readPairs;
   window.Rectify.controls.evidence = evidence;
}(window, document));
