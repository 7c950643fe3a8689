// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/builtincatalogue.h"
#include "session/plansession.h"
#include "session/planstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace evenhost::testing {

inline const base::Date testDay{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(21)};

inline std::shared_ptr<const catalogue::Catalogue> builtIn()
{
    static const auto catalogue = std::make_shared<const catalogue::Catalogue>(documents::builtInCatalogue());
    return catalogue;
}

/// No sizing: these tests are about files.
inline session::EvaluateFunction noAnswer()
{
    return [](const plan::Plan&, const catalogue::Catalogue&, const std::string&, base::Date,
              const analysis::EvaluateOptions&) -> session::EvaluationResult {
        return analysis::Evaluation{};
    };
}

/// A session with its store, as a window has them.
struct Open
{
    session::PlanSession session{builtIn(), testDay, noAnswer()};
    session::PlanStore store{&session};

    void edit(double requestsPerDay)
    {
        session.setValue(QStringLiteral("Edit"), QStringLiteral("workload.requests_per_day"), requestsPerDay);
        session.endTyping();
    }
    [[nodiscard]] double value() const { return session.plan().workload.requestsPerDay.value; }
};

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline bool copyExample(const QString& to)
{
    return writeFile(to, contentOf(QStringLiteral(EVENHOST_SOURCE_DIR
                                                  "/resources/examples/small-internal-assistant.evenhost.yaml")));
}

} // namespace evenhost::testing
