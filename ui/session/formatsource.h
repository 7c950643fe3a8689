// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

#include <QObject>

namespace evenhost::session {

class PlanSession;

/// How numbers are written in one window: the language's locale and the currency of its plan.
class FormatSource : public QObject
{
    Q_OBJECT

public:
    FormatSource(const PlanSession* session, const QLocale& locale, QObject* parent = nullptr);

    [[nodiscard]] const models::Format& format() const { return m_format; }
    void setLocale(const QLocale& locale);

signals:
    void formatChanged();

private:
    void update();

    const PlanSession* m_session;
    QLocale m_locale;
    models::Format m_format;
    std::string m_currency;
};

} // namespace evenhost::session
