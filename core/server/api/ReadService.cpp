// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/ReadService.h"

#include "core/server/api/StoreFault.h"

namespace autospace {

using namespace Qt::StringLiterals;

struct ReadService::Reading {
    Responder responder;
    InSnapshot read;
    bool hasTime = true;
    bool wasCut = false;

    // Leaves the responder unanswered only when it was cut for lack of time.
    void in(Stored<StoreSession*> opened);
};

void ReadService::Reading::in(Stored<StoreSession*> opened) {
    if (!opened) return responder.send(storeFault(opened.error()));
    StoreSession& session = **opened;
    if (const auto begun = session.begin(Access::Read); !begun) return responder.send(storeFault(begun.error()));
    auto answer = read(session, responder);
    const auto failure = session.failure();
    session.rollback();
    if (responder.isAnswered()) return;
    wasCut = failure && failure->kind == StoreError::Kind::TooLong && !hasTime;
    if (wasCut) return;
    if (failure) return responder.send(storeFault(*failure));
    if (!*answer) return responder.send(answer->error());
    responder.send(**std::move(answer));
}

void ReadService::submit(Responder responder, InSnapshot read, Length length) {
    auto reading = std::make_shared<Reading>(std::move(responder), std::move(read));
    Readers::Task task = [reading](Stored<StoreSession*> opened) { reading->in(std::move(opened)); };
    if (length == Length::Short) {
        reading->hasTime = false;
        if (m_readers.runHere(task) && !reading->wasCut) return;
        reading->hasTime = true;
    }
    if (!m_readers.submit(std::move(task)))
        reading->responder.send(
            ApiError::unavailable(1000, u"Too many requests are waiting. Try again in a moment."_s));
}

void ReadService::asActor(const Caller& caller, const QString& orgId, Responder responder, ForActor read,
                          Length length) {
    const Id id = Id::parse(orgId).value_or(Id());
    submit(std::move(responder), [this, caller, id, read = std::move(read)](StoreSession& session,
                                                                          Responder&) mutable -> std::optional<Answer> {
        const auto actor = m_access.actor(session, caller, id);
        if (!actor) return Answer(std::unexpected(actor.error()));
        return read(session, *actor);
    }, length);
}

void ReadService::streamAsActor(const Caller& caller, const QString& orgId, Responder responder, OpenStream open) {
    const Id id = Id::parse(orgId).value_or(Id());
    submit(std::move(responder),
           [this, caller, id, open = std::move(open)](StoreSession& session,
                                                      Responder& stream) mutable -> std::optional<Answer> {
               const auto actor = m_access.actor(session, caller, id);
               if (!actor) return Answer(std::unexpected(actor.error()));
               if (const auto failure = session.failure()) return Answer(std::unexpected(storeFault(*failure)));
               const auto refused = open(session, *actor, stream);
               return refused ? std::optional<Answer>(std::unexpected(*refused)) : std::nullopt;
           });
}

void ReadService::asPerson(const Caller& caller, Responder responder, ForPerson read) {
    submit(std::move(responder), [this, caller, read = std::move(read)](StoreSession& session,
                                                                      Responder&) mutable -> std::optional<Answer> {
        const auto person = m_access.person(session, caller);
        if (!person) return Answer(std::unexpected(person.error()));
        return read(session, *person);
    });
}

} // namespace autospace
