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
    using Fetched = std::function<void(CoreBytes)>;

    CoreCalls(Transport& transport, TokenKeeper& tokens) : m_transport(transport), m_tokens(tokens) {}

    void send(const HttpRequest& request, Done done);
    // What is not JSON.
    void fetch(const HttpRequest& request, Fetched done);

private:
    using Replied = std::function<void(const std::expected<HttpReply, CoreProblem>&)>;
    void attempt(const HttpRequest& request, Replied done, bool again);

    Transport& m_transport;
    TokenKeeper& m_tokens;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace autospace
