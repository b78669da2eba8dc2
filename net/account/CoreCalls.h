// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/CoreAnswer.h"
#include "net/signin/TokenKeeper.h"

#include <memory>

namespace autospace {

// Questions that only the core can answer (availability, a record's history), asked in the person's name. Nothing of
// them is kept. A spent token is renewed once.
class CoreCalls {
public:
    using Done = std::function<void(CoreAnswer)>;

    CoreCalls(Transport& transport, TokenKeeper& tokens) : m_transport(transport), m_tokens(tokens) {}

    void send(const HttpRequest& request, Done done) { attempt(request, std::move(done), true); }

    [[nodiscard]] static CoreAnswer read(const HttpResult& result);

private:
    void attempt(const HttpRequest& request, Done done, bool again);

    Transport& m_transport;
    TokenKeeper& m_tokens;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace autospace
