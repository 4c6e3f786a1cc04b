/** Asks the repository through Share, and reads what it refuses. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   var msg = window.Rectify.page.msg;

   function address(path)
   {
      return window.Alfresco.constants.PROXY_URI_RELATIVE.replace(/\/+$/, "") + "/rectify/v1" + path;
   }

   /** Calls back with what came as JSON, or with null where there was a failure, after its words. */
   function call(method, path, body, done)
   {
      var request = new XMLHttpRequest();
      var policy = window.Alfresco.util.CSRFPolicy;
      var url = address(path);
      var multipart = window.FormData && body instanceof window.FormData;
      if (method !== "GET" && policy && policy.isFilterEnabled())
      {
         if (multipart)
         {
            url += (url.indexOf("?") < 0 ? "?" : "&") + encodeURIComponent(policy.getParameter()) + "=" + encodeURIComponent(policy.getToken());
         }
      }
      request.open(method, url, true);
      request.setRequestHeader("Accept", "application/json");
      if (method !== "GET" && !multipart && policy && policy.isFilterEnabled())
      {
         request.setRequestHeader(policy.getHeader(), policy.getToken());
      }
      request.onreadystatechange = function()
      {
         if (request.readyState !== 4)
         {
            return;
         }
         var answer = null;
         try
         {
            answer = JSON.parse(request.responseText);
         }
         catch (e)
         {
            answer = null;
         }
         if (request.status >= 200 && request.status < 300 && answer !== null)
         {
            done(answer, null);
         }
         else
         {
            done(null, answer && answer.detail ? answer.detail : msg("rectify.failure"));
         }
      };
      request.send(body || null);
   }

   /** Asks once a page for each path, and gives later askers the same answer. */
   var asked = {};

   function get(path, done)
   {
      var known = asked[path];
      if (!known)
      {
         known = asked[path] = { waiting: [], answer: undefined, failure: null };
         call("GET", path, null, function(answer, failure)
         {
            known.answer = answer;
            known.failure = failure;
            var waiting = known.waiting;
            known.waiting = null;
            if (answer === null)
            {
               delete asked[path];
            }
            for (var i = 0; i < waiting.length; i++)
            {
               waiting[i](answer, failure);
            }
         });
      }
      if (known.waiting === null)
      {
         done(known.answer, known.failure);
      }
      else
      {
         known.waiting.push(done);
      }
   }

   /** Has the next asker ask anew. */
   function forget(path)
   {
      delete asked[path];
   }

   function withUnits(done)
   {
      get("/units?people=true", function(answer)
      {
         done(answer === null ? [] : answer.items);
      });
   }

   function withOrder(id, done)
   {
      if (!id)
      {
         done(null, null);
         return;
      }
      get("/orders/" + encodeURIComponent(id), done);
   }

   /** The sentence of what a form's filter in the repository refused; empty where it is another failure. */
   function refusal(response)
   {
      var message = response && response.json && response.json.message ? String(response.json.message) : "";
      var found = /^org\.alfresco\.error\.AlfrescoRuntimeException: ?\d+ ([\s\S]+)$/.exec(message);
      return found ? found[1] : "";
   }

   window.Rectify.repository = { address: address, call: call, get: get, forget: forget, withUnits: withUnits, withOrder: withOrder, refusal: refusal };
}(window));
