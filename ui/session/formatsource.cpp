// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/formatsource.h"

#include "session/plansession.h"

namespace evenhost::session {

FormatSource::FormatSource(const PlanSession* session, const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_locale(locale)
    , m_format(locale, session->plan().currency)
    , m_currency(session->plan().currency)
{
    connect(session, &PlanSession::planChanged, this, [this] {
        if (m_currency != m_session->plan().currency)
            update();
    });
}

void FormatSource::setLocale(const QLocale& locale)
{
    m_locale = locale;
    update();
}

void FormatSource::update()
{
    m_currency = m_session->plan().currency;
    m_format = models::Format(m_locale, m_currency);
    emit formatChanged();
}

} // namespace evenhost::session
