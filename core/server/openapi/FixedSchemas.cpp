// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/openapi/FixedSchemas.h"

#include <QJsonDocument>

namespace autospace {

// Written as the document shows them. A test holds them against what the routes answer.
static constexpr char text[] = R"json({
"Money": {"type": "object", "required": ["minor", "currency"], "additionalProperties": false,
  "properties": {"minor": {"type": "integer", "description": "In minor units, such as cents."},
                 "currency": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217."}}},
"Membership": {"type": "object", "required": ["id", "org_id", "org_name", "org_kind", "roles", "garage_ids"],
  "properties": {"id": {"type": "string", "format": "uuid"}, "org_id": {"type": "string", "format": "uuid"},
                 "org_name": {"type": "string"}, "org_kind": {"type": "string"},
                 "roles": {"type": "array", "items": {"type": "string"}},
                 "garage_ids": {"type": "array", "items": {"type": "string", "format": "uuid"}}}},
"Person": {"type": "object", "required": ["id", "name", "email", "locale", "memberships"],
  "properties": {"id": {"type": "string", "format": "uuid"}, "name": {"type": "string"}, "email": {"type": "string"},
                 "locale": {"type": "string"},
                 "memberships": {"type": "array", "items": {"$ref": "#/components/schemas/Membership"}}}},
"PersonAnswer": {"type": "object", "required": ["data"],
  "properties": {"data": {"$ref": "#/components/schemas/Person"}}},
"SignedIn": {"type": "object", "required": ["access_token", "refresh_token", "token_type", "expires_in", "user"],
  "properties": {"access_token": {"type": "string"}, "refresh_token": {"type": "string"},
                 "token_type": {"const": "Bearer"}, "expires_in": {"type": "integer"},
                 "user": {"$ref": "#/components/schemas/Person"}}},
"ListLinks": {"type": "object", "properties": {"next": {"type": "string"}}},
"ListMeta": {"type": "object", "properties": {"count": {"type": "integer"}}},
"TimelineEntry": {"type": "object", "required": ["at", "actor_name", "action", "before", "after", "device"],
  "properties": {"at": {"type": "string", "format": "date-time"}, "actor_name": {"type": "string"},
                 "action": {"type": "string"}, "before": {"type": "object"}, "after": {"type": "object"},
                 "device": {"type": "string"}}},
"PushRequest": {"type": "object", "required": ["org_id", "commands"], "additionalProperties": false,
  "properties": {"org_id": {"type": "string", "format": "uuid"},
                 "commands": {"type": "array", "maxItems": 100,
                              "items": {"$ref": "#/components/schemas/PushedCommand"}}}},
"PushedCommand": {"type": "object", "required": ["id", "name"],
  "properties": {"id": {"type": "string", "format": "uuid"}, "name": {"type": "string"},
                 "target": {"type": ["string", "null"]}, "arguments": {"type": "object"},
                 "base": {"type": ["object", "null"]}, "made_at": {"type": ["string", "null"]}}},
"PushAnswer": {"type": "object", "required": ["results"],
  "properties": {"results": {"type": "array", "items": {"$ref": "#/components/schemas/PushResult"}}}},
"PushResult": {"type": "object", "required": ["id", "outcome", "sequence", "result", "error"],
  "properties": {"id": {"type": "string"}, "outcome": {"enum": ["applied", "rejected"]},
                 "sequence": {"type": "integer"}, "result": {"type": ["object", "null"]},
                 "error": {"type": ["object", "null"]}}},
"BatchRequest": {"type": "object", "required": ["org_id", "commands"], "additionalProperties": false,
  "properties": {"org_id": {"type": "string", "format": "uuid"}, "check": {"type": "boolean"},
                 "commands": {"type": "array", "maxItems": 5000,
                              "items": {"$ref": "#/components/schemas/PushedCommand"}}}},
"BatchAnswer": {"type": "object", "required": ["applied", "sequence", "refused"],
  "properties": {"applied": {"type": "boolean"}, "sequence": {"type": "integer"},
                 "refused": {"type": "array", "items": {"$ref": "#/components/schemas/BatchRefusal"}}}},
"BatchRefusal": {"type": "object", "required": ["position", "id", "error"],
  "properties": {"position": {"type": "integer"}, "id": {"type": "string"}, "error": {"type": "object"}}},
"PullPage": {"type": "object",
  "required": ["changes", "cursor", "sequence", "more", "reset", "reset_reason", "server_time"],
  "properties": {"changes": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}},
                 "cursor": {"type": "string"}, "sequence": {"type": "integer"}, "more": {"type": "boolean"},
                 "reset": {"type": "boolean"}, "reset_reason": {"type": ["string", "null"]},
                 "server_time": {"type": "string", "format": "date-time"}}},
"Change": {"type": "object", "required": ["collection", "id"],
  "properties": {"collection": {"type": "string"}, "id": {"type": "string", "format": "uuid"},
                 "version": {"type": "integer"}, "record": {"type": "object"}, "forget": {"const": true}}},
"AvailabilityAnswer": {"type": "object", "required": ["data"],
  "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Available"}}}},
"Available": {"type": "object",
  "required": ["location", "free", "total", "slot", "price", "price_steps", "distance_m"],
  "properties": {"location": {"$ref": "#/components/schemas/Locations"}, "free": {"type": "integer"},
                 "total": {"type": "integer"}, "slot": {"$ref": "#/components/schemas/Spaces"},
                 "price": {"$ref": "#/components/schemas/Money"},
                 "price_steps": {"type": "array", "items": {"$ref": "#/components/schemas/PriceStep"}},
                 "distance_m": {"type": ["number", "null"]}}},
"PriceStep": {"type": "object", "required": ["label", "quantity", "unit", "amount"],
  "properties": {"label": {"type": "string"}, "quantity": {"type": "integer"}, "unit": {"type": "string"},
                 "amount": {"$ref": "#/components/schemas/Money"},
                 "rules": {"type": "array", "items": {"type": "string"}},
                 "per_hour": {"$ref": "#/components/schemas/Money"}}},
"Errors": {"type": "object", "required": ["errors"],
  "properties": {"errors": {"type": "array", "items": {"$ref": "#/components/schemas/Error"}}}},
"Error": {"type": "object", "required": ["status", "code", "title", "detail"],
  "properties": {"status": {"type": "string"}, "code": {"type": "string"}, "title": {"type": "string"},
                 "detail": {"type": "string"},
                 "meta": {"type": "object", "properties": {"sentence": {"$ref": "#/components/schemas/Sentence"}}},
                 "source": {"type": "object", "properties": {"pointer": {"type": "string"},
                            "parameter": {"type": "string"}, "header": {"type": "string"}}}}},
"Sentence": {"type": "object", "required": ["text"],
  "description": "The detail in parts, to be said in another language: an English text with the places %1 to %9, and the value of each. A value is a text, a number, {number, decimals}, {time, zone}, {word} of an enumeration, {field | record | command, label}, a list of values, or a sentence.",
  "properties": {"text": {"type": "string"},
                 "values": {"type": "array", "items": {"type": ["string", "number", "object", "array"]}}}}
})json";

QJsonObject FixedSchemas::all() {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text), &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "FixedSchemas", qPrintable(error.errorString()));
    return document.object();
}

} // namespace autospace
