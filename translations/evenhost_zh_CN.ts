<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>evenhost::charts::BaselineView</name>
    <message>
        <source>There is no baseline yet.

Set one when an answer is agreed. From then on this page shows what has changed since, one change at a time, and what each change did to the difference between hosting it yourselves and paying by the token.</source>
        <translation>尚无基线。

结论商定后即可设定。此后本页会逐项显示其间的变化，以及每项变化对自建与按 token 付费之间差额的影响。</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>设为基线</translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation>基线，%1</translation>
    </message>
    <message>
        <source>Baseline “%1” of %2</source>
        <translation>基线“%1”，%2</translation>
    </message>
    <message>
        <source>Makes the plan as it is now the new baseline.</source>
        <translation>将当前计划设为新的基线。</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>删除基线</translation>
    </message>
    <message>
        <source>The baseline needs an open model and a managed option that can both be priced, then and now: see the findings.</source>
        <translation>基线需要一个开放模型和一个托管方案，且两者当时和现在都能定价：请见检查结果。</translation>
    </message>
    <message>
        <source>%1 a month dearer</source>
        <translation>每月贵 %1</translation>
    </message>
    <message>
        <source>%1 a month cheaper</source>
        <translation>每月便宜 %1</translation>
    </message>
    <message>
        <source>%1 is %2 than %3, as it was at the baseline.</source>
        <translation>%1 与 %3 相比%2，与基线时相同。</translation>
    </message>
    <message>
        <source>%1 was %2 than %3 at the baseline and is %4 now.</source>
        <translation>基线时 %1 与 %3 相比%2，现在%4。</translation>
    </message>
    <message>
        <source>There is no baseline yet.</source>
        <translation>尚无基线。</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BreakEvenFigure</name>
    <message>
        <source>Break-even compares an open model of your own with a managed one: add at least one of each.</source>
        <translation>盈亏平衡要把一个自建的开放模型与一个托管模型相比：请各至少添加一个。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>break-even is %1 times that</source>
        <translation>盈亏平衡点为其 %1 倍</translation>
    </message>
    <message>
        <source>break-even is %1 more</source>
        <translation>盈亏平衡点比它高 %1</translation>
    </message>
    <message>
        <source>%1 above break-even</source>
        <translation>高于盈亏平衡点 %1</translation>
    </message>
    <message>
        <source>No break-even: even at full load %1 costs %2 a million tokens, %3 costs %4.</source>
        <translation>没有盈亏平衡点：即使满负荷，%1 每百万 token 也要 %2，而 %3 只要 %4。</translation>
    </message>
    <message>
        <source>No volume up to %1 requests a day from which %2 stays cheaper.</source>
        <translation>每日 %1 次请求以内，不存在使 %2 从此一直更便宜的业务量。</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>每日 %1 次请求</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1：每月 %2</translation>
    </message>
    <message>
        <source>self-hosting saves %1 a month</source>
        <translation>自建每月节省 %1</translation>
    </message>
    <message>
        <source>managed saves %1 a month</source>
        <translation>托管每月节省 %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>暂无可比较的内容。</translation>
    </message>
    <message>
        <source>Cost a month over daily volume: %1 is a staircase, %2 a straight line.</source>
        <translation>每月费用随日请求数的变化：%1 呈阶梯状，%2 为直线。</translation>
    </message>
    <message>
        <source>Today&apos;s volume is %1 requests a day.</source>
        <translation>当前业务量为每日 %1 次请求。</translation>
    </message>
    <message>
        <source>Self-hosting stays cheaper above %1 requests a day.</source>
        <translation>每日超过 %1 次请求后，自建一直更便宜。</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>%1, a month</source>
        <translation>%1，每月</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>此处的变化</translation>
    </message>
    <message>
        <source>today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>self-hosting becomes cheaper</source>
        <translation>自建变得更便宜</translation>
    </message>
    <message>
        <source>managed becomes cheaper</source>
        <translation>托管变得更便宜</translation>
    </message>
    <message>
        <source>end of a stair</source>
        <translation>阶梯末端</translation>
    </message>
    <message>
        <source>requests a day, tokens a day beneath; logarithmic</source>
        <translation>每日请求数，下方为每日 token 数；对数刻度</translation>
    </message>
    <message>
        <source>requests a day, tokens a day beneath</source>
        <translation>每日请求数，下方为每日 token 数</translation>
    </message>
    <message>
        <source>cost a month, ex tax</source>
        <translation>每月费用，不含税</translation>
    </message>
    <message>
        <source>cost a month, ex %1</source>
        <translation>每月费用，不含 %1</translation>
    </message>
    <message>
        <source>cost a million tokens</source>
        <translation>每百万 token 费用</translation>
    </message>
    <message>
        <source>%1 a month today</source>
        <translation>当前每月 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>当前 %1</translation>
    </message>
    <message>
        <source>drag to ask “what if”</source>
        <translation>拖动可作假设推演</translation>
    </message>
    <message>
        <source>cheaper above %1 a day</source>
        <translation>每日超过 %1 次后更便宜</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>80% 区间 %1</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>%1 个月后</translation>
    </message>
    <message>
        <source>capacity today</source>
        <translation>当前承载能力</translation>
    </message>
    <message>
        <source>the replicas bought for today serve up to %1 requests a day</source>
        <translation>为当前业务量配置的副本每日最多可处理 %1 次请求</translation>
    </message>
    <message>
        <source>per token</source>
        <translation>按 token 计费</translation>
    </message>
    <message>
        <source>%1 × %2 a replica</source>
        <translation>每副本 %1 × %2</translation>
    </message>
    <message>
        <source>%1, +%2 spare</source>
        <translation>%1，备用 %2</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>thousand million</comment>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 times break-even</source>
        <translation>盈亏平衡点的 %1 倍</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BreakEvenWidget</name>
    <message>
        <source>Logarithmic volume</source>
        <translation>业务量用对数刻度</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::BridgeFigure</name>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>cost of self-hosting over managed, a month</source>
        <translation>自建比托管每月多出的费用</translation>
    </message>
    <message>
        <source>Since the baseline</source>
        <translation>与基线相比</translation>
    </message>
    <message>
        <source>The monthly difference went from %1 to %2.</source>
        <translation>每月差额由 %1 变为 %2。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变动项</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline. Change something, and each change shows here with what it did.</source>
        <translation>与基线相比没有变化。修改任意一项，此处便会显示该变化及其影响。</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>此前与现在</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CashFigure</name>
    <message>
        <source>Add options to see what is paid out over time.</source>
        <translation>添加方案后可查看各期支出。</translation>
    </message>
    <message>
        <source>months from the start</source>
        <translation>自开始起的月数</translation>
    </message>
    <message>
        <source>paid out so far, not discounted</source>
        <translation>累计支出，未折现</translation>
    </message>
    <message>
        <source>%1 has paid for itself after %2</source>
        <translation>%1 在 %2后收回投入</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>支出走势</translation>
    </message>
    <message>
        <source>%1: %2 paid out in all, net present value %3</source>
        <translation>%1：共支出 %2，净现值 %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CostFigure</name>
    <message>
        <source>total: %1 a month</source>
        <translation>合计：每月 %1</translation>
    </message>
    <message>
        <source>Add options to the shortlist to see what a month costs.</source>
        <translation>在候选清单中添加方案后可查看每月费用。</translation>
    </message>
    <message>
        <source>cost a month, ex %1</source>
        <translation>每月费用，不含 %1</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1：每月 %2</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>power and upkeep</source>
        <translation>电力与维护</translation>
    </message>
    <message>
        <source>tokens and fees</source>
        <translation>token 与费用</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>storage, network</source>
        <translation>存储、网络</translation>
    </message>
    <message>
        <source>software, support</source>
        <translation>软件、支持</translation>
    </message>
    <message>
        <source>set-up, contingency</source>
        <translation>搭建、预备费</translation>
    </message>
    <message>
        <source>80 % range %1 to %2</source>
        <translation>80% 区间 %1 至 %2</translation>
    </message>
    <message>
        <source>80 % range from</source>
        <translation>80% 区间，下限</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a range</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1 on top, recovered: %2 (with it %3)</source>
        <translation>另加 %1（可抵扣）：%2（含税 %3）</translation>
    </message>
    <message>
        <source>of it %1, not recovered: %2</source>
        <translation>其中 %1（不可抵扣）：%2</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>+ %1 %2</source>
        <comment>tax and its amount</comment>
        <translation>+ %1 %2</translation>
    </message>
    <message>
        <source>cost a month, with %1</source>
        <translation>每月费用，含 %1</translation>
    </message>
    <message>
        <source>%1: %2 a month, %3 with %4</source>
        <translation>%1：每月 %2，含 %4 为 %3</translation>
    </message>
    <message>
        <source>of it %1</source>
        <translation>其中 %1</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <translation>另加 %1</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::CoverageFigure</name>
    <message>
        <source>No mixture-of-experts model on the shortlist: every parameter is read for every token.</source>
        <translation>候选清单中没有混合专家模型：每个 token 都要读取全部参数。</translation>
    </message>
    <message>
        <source>requests in flight, logarithmic</source>
        <translation>并发请求数，对数刻度</translation>
    </message>
    <message>
        <source>experts read in one step, share of all</source>
        <translation>每步读取的专家占全部专家的比例</translation>
    </message>
    <message>
        <source>%1: %2 requests in flight at the planned peak
read %3 of %4 experts a layer</source>
        <translation>%1：计划峰值时并发 %2 个请求
每层读取 %4 个专家中的 %3 个</translation>
    </message>
    <message>
        <source>Expert coverage</source>
        <translation>专家覆盖率</translation>
    </message>
    <message>
        <source>%1 reads %2 of its experts for one request and %3 at the planned peak</source>
        <translation>%1 处理单个请求时读取 %2 的专家，计划峰值时读取 %3</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>并发请求数</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::DayFigure</name>
    <message>
        <source>The hours of the day are not known: the peak to average factor stands for them.</source>
        <translation>一天内各小时的分布未知：以峰均比代替。</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>每小时请求数</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock
%3 requests</source>
        <translation>%1 点至 %2 点
%3 次请求</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>一天中的小时</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>一天各小时</translation>
    </message>
    <message>
        <source>The busiest hour has %1 requests, the mean hour %2.</source>
        <translation>最忙的一小时有 %1 次请求，平均每小时 %2 次。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::FigureWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Save picture as …</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>暂无可保存的内容。</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf.</source>
        <translation>文件名须以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg);;PDF (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::LayoutFigure</name>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n 块 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>tensor %1</source>
        <comment>degree of parallelism</comment>
        <translation>张量并行 %1</translation>
    </message>
    <message>
        <source>expert %1</source>
        <comment>degree of parallelism</comment>
        <translation>专家并行 %1</translation>
    </message>
    <message>
        <source>attention copies %1</source>
        <translation>注意力副本 %1</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <comment>degree of parallelism</comment>
        <translation>流水线并行 %1</translation>
    </message>
    <message>
        <source>chosen: %1 requests a second and GPU</source>
        <translation>已选：每块 GPU 每秒 %1 次请求</translation>
    </message>
    <message>
        <source>%1 requests a second and GPU, but larger than needed</source>
        <translation>每块 GPU 每秒 %1 次请求，但大于所需</translation>
    </message>
    <message>
        <source>%1 requests a second and GPU</source>
        <translation>每块 GPU 每秒 %1 次请求</translation>
    </message>
    <message>
        <source>✕ lacks %1 GiB on each GPU</source>
        <translation>✕ 每块 GPU 缺 %1 GiB</translation>
    </message>
    <message>
        <source>✕ misses the target for the first token</source>
        <translation>✕ 未达到首 token 目标</translation>
    </message>
    <message>
        <source>✕ misses the target for speed a user</source>
        <translation>✕ 未达到每用户速度目标</translation>
    </message>
    <message>
        <source>Choose an open model to see which layouts were tried for it.</source>
        <translation>选择一个开放模型，即可查看为其试过的布局。</translation>
    </message>
    <message>
        <source>Layouts tried: %1</source>
        <translation>试过的布局：%1</translation>
    </message>
    <message>
        <source>Layouts tried</source>
        <translation>试过的布局</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>每副本 GPU 数</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Requests/s a GPU</source>
        <translation>每块 GPU 请求/秒</translation>
    </message>
    <message>
        <source>Missing, GiB a GPU</source>
        <translation>缺少，GiB/GPU</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::MemoryFigure</name>
    <message>
        <source>Add an open model to the shortlist to see what one GPU has to hold.</source>
        <translation>在候选清单中添加一个开放模型，即可查看单块 GPU 需容纳的内容。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache at the planned load</source>
        <translation>计划负荷下的 KV 缓存</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>one of %1 × %2</source>
        <translation>%1 × %2 中的一块</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>GiB of one GPU; the line is what the engine may use</source>
        <translation>单块 GPU 的 GiB；竖线为引擎可用上限</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>%1, one GPU of %2
weights %3 GiB
KV cache %4 GiB, %5 requests in flight
runtime %6 GiB
usable %7 GiB</source>
        <translation>%1，%2 中的一块 GPU
权重 %3 GiB
KV 缓存 %4 GiB，并发请求 %5 个
运行时 %6 GiB
可用 %7 GiB</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>单块 GPU 显存</translation>
    </message>
    <message>
        <source>%1 uses %2 of %3 GiB</source>
        <translation>%1 使用 %2 GiB，共 %3 GiB</translation>
    </message>
    <message>
        <source>%1 lacks %2 GiB</source>
        <translation>%1 还缺 %2 GiB</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>每副本 GPU 数</translation>
    </message>
    <message>
        <source>Weights, GiB</source>
        <translation>权重，GiB</translation>
    </message>
    <message>
        <source>KV cache, GiB</source>
        <translation>KV 缓存，GiB</translation>
    </message>
    <message>
        <source>Runtime, GiB</source>
        <translation>运行时，GiB</translation>
    </message>
    <message>
        <source>Free, GiB</source>
        <translation>空闲，GiB</translation>
    </message>
    <message>
        <source>Usable, GiB</source>
        <translation>可用，GiB</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::ParametersFigure</name>
    <message>
        <source>Add an open model to see its two numbers: total and active parameters.</source>
        <translation>添加一个开放模型，即可查看它的两个数字：总参数与激活参数。</translation>
    </message>
    <message>
        <source>%1 total, %2 active</source>
        <translation>总参数 %1，激活 %2</translation>
    </message>
    <message>
        <source>1 in %1 works on a token</source>
        <translation>每 %1 个参数中有 1 个参与一个 token 的计算</translation>
    </message>
    <message>
        <source>dense: all work on every token</source>
        <translation>稠密：每个 token 都用到全部参数</translation>
    </message>
    <message>
        <source>total: stored and loaded</source>
        <translation>总参数：须存储和加载</translation>
    </message>
    <message>
        <source>active: works on each token</source>
        <translation>激活参数：参与每个 token 的计算</translation>
    </message>
    <message>
        <source>Total and active parameters</source>
        <translation>总参数与激活参数</translation>
    </message>
    <message>
        <source>%1: %2 total, %3 active</source>
        <translation>%1：总参数 %2，激活 %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Total over active</source>
        <translation>总参数/激活参数</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::PresentValueFigure</name>
    <message>
        <source>does not pay for itself within the horizon</source>
        <translation>在规划期内无法收回投入</translation>
    </message>
    <message>
        <source>cheaper from the start</source>
        <translation>从一开始就更便宜</translation>
    </message>
    <message>
        <source>paid for itself after %1</source>
        <translation>%1后收回投入</translation>
    </message>
    <message>
        <source>Add options to see what each costs in today’s money.</source>
        <translation>添加方案以查看各方案按现值计的费用。</translation>
    </message>
    <message>
        <source>all payments over the horizon, in today’s money</source>
        <translation>规划期内的全部支出，按现值计</translation>
    </message>
    <message>
        <source>Present value and payback</source>
        <translation>现值与回收期</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Present value of its cost</source>
        <translation>费用现值</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>回收期</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::SpeedFigure</name>
    <message>
        <source>Add an open model to see how fast it answers.</source>
        <translation>添加一个开放模型，即可查看其响应速度。</translation>
    </message>
    <message>
        <source>estimated, with its 80 % range</source>
        <translation>估算，附 80% 区间</translation>
    </message>
    <message>
        <source>measured by you</source>
        <translation>自行实测</translation>
    </message>
    <message>
        <source>first token %1 s, 95 % in %2 s</source>
        <translation>首 token %1 秒，95% 在 %2 秒内</translation>
    </message>
    <message>
        <source>output tokens a second, one user at the planned peak</source>
        <translation>计划峰值时单个用户每秒输出的 token 数</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1: %2 output tokens a second a user, 95 % see the first token within %3 s</source>
        <translation>%1：每用户每秒输出 %2 个 token，95% 的请求在 %3 秒内出现首 token</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Tokens/s a user</source>
        <translation>每用户 token/秒</translation>
    </message>
    <message>
        <source>80 % range from</source>
        <translation>80% 区间，下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Tokens/s a replica</source>
        <translation>每副本 token/秒</translation>
    </message>
    <message>
        <source>Requests/s a replica</source>
        <translation>每副本请求/秒</translation>
    </message>
    <message>
        <source>First token, mean s</source>
        <translation>首 token，平均（秒）</translation>
    </message>
    <message>
        <source>First token, 95 % s</source>
        <translation>首 token，95%（秒）</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1, %2
%3 tokens a second a user, %4–%5 in the 80 % range
95 % of tokens at %8 a second or faster
%6 tokens and %7 requests a second a replica</source>
        <translation>%1，%2
每用户每秒 %3 个 token，80% 区间 %4–%5
95% 的 token 达到每秒 %8 个或更快
每副本每秒 %6 个 token、%7 次请求</translation>
    </message>
    <message>
        <source>Tokens/s a user, 95 %</source>
        <translation>每用户 token/秒，95%</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::StorageFigure</name>
    <message>
        <source>Add an open model to see what has to be stored and downloaded.</source>
        <translation>添加一个开放模型，即可查看须存储和下载的内容。</translation>
    </message>
    <message>
        <source>on the nodes</source>
        <translation>节点上</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>镜像仓库中</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1 GB a copy, %2 h to download</source>
        <translation>每份 %1 GB，下载需 %2 小时</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>GB (10⁹ bytes)</source>
        <translation>GB（10⁹ 字节）</translation>
    </message>
    <message>
        <source>%1
on the nodes %2 GB
in the registry %3 GB
backups %4 GB
%5</source>
        <translation>%1
节点上 %2 GB
镜像仓库中 %3 GB
备份 %4 GB
%5</translation>
    </message>
    <message>
        <source>Storage and download</source>
        <translation>存储与下载</translation>
    </message>
    <message>
        <source>%1: %2 GB in all copies</source>
        <translation>%1：全部拷贝共 %2 GB</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>One copy, GB</source>
        <translation>单份，GB</translation>
    </message>
    <message>
        <source>On the nodes, GB</source>
        <translation>节点上，GB</translation>
    </message>
    <message>
        <source>In the registry, GB</source>
        <translation>镜像仓库中，GB</translation>
    </message>
    <message>
        <source>Backups, GB</source>
        <translation>备份，GB</translation>
    </message>
    <message>
        <source>Download, h</source>
        <translation>下载，小时</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::TornadoFigure</name>
    <message>
        <source>There is no break-even volume that the inputs could move.</source>
        <translation>不存在可供各项输入影响的盈亏平衡点。</translation>
    </message>
    <message>
        <source>Nothing to vary yet: add a self-hosted and a managed option, and ranges to the inputs.</source>
        <translation>暂无可变动的内容：请添加一个自建方案和一个托管方案，并为输入设定区间。</translation>
    </message>
    <message>
        <source>input at its low value</source>
        <translation>输入取低值</translation>
    </message>
    <message>
        <source>input at its high value</source>
        <translation>输入取高值</translation>
    </message>
    <message>
        <source>±20 % assumed</source>
        <translation>假定 ±20%</translation>
    </message>
    <message>
        <source>jumps a stair</source>
        <translation>跨越阶梯</translation>
    </message>
    <message>
        <source>yearly cost of self-hosting over managed; below 0 self-hosting is cheaper</source>
        <translation>自建比托管每年多出的费用；低于 0 表示自建更便宜</translation>
    </message>
    <message>
        <source>break-even, requests a day</source>
        <translation>盈亏平衡点，每日请求数</translation>
    </message>
    <message>
        <source>%1
%2: %3
%4: %5
now %6: %7</source>
        <translation>%1
%2：%3
%4：%5
当前 %6：%7</translation>
    </message>
    <message>
        <source>as planned %1</source>
        <translation>按计划 %1</translation>
    </message>
    <message>
        <source>What moves the yearly difference</source>
        <translation>什么影响每年差额</translation>
    </message>
    <message>
        <source>What moves the break-even</source>
        <translation>什么影响盈亏平衡点</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 moves it from %4 to %5</source>
        <translation>%1 由 %2 变为 %3 时，结果由 %4 变为 %5</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Result at low</source>
        <translation>取低值时的结果</translation>
    </message>
    <message>
        <source>Result at high</source>
        <translation>取高值时的结果</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>反转点</translation>
    </message>
    <message>
        <source>does not flip</source>
        <translation>不会反转</translation>
    </message>
</context>
<context>
    <name>evenhost::charts::UncertaintyFigure</name>
    <message>
        <source>Self-hosting is cheaper in %1 of %2 draws.</source>
        <translation>在 %2 次抽样中，%1 的情况下自建更便宜。</translation>
    </message>
    <message>
        <source>Nothing to draw yet: add a self-hosted and a managed option, and ranges to the inputs.</source>
        <translation>暂无可抽样的内容：请添加自建方案和托管方案，并为输入设定区间。</translation>
    </message>
    <message>
        <source>saved a year by self-hosting; below 0 managed is cheaper; the bar holds eight of ten draws</source>
        <translation>自建每年节省；低于 0 表示托管更便宜；条形覆盖十分之八的抽样</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>全部区间合计</translation>
    </message>
    <message>
        <source>Saved a year by self-hosting: %1 to %2, median %3.</source>
        <translation>自建每年节省：%1 至 %2，中位数 %3。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Self-hosting cheaper</source>
        <translation>自建更便宜</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::AcceleratorDialog</name>
    <message>
        <source>Own accelerator</source>
        <translation>自有加速器</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Arithmetic and links</source>
        <translation>算力与互联</translation>
    </message>
    <message>
        <source>Power and price</source>
        <translation>功率与价格</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>以现有条目为起点…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people say it, as in NVIDIA H200 SXM.</source>
        <translation>通用叫法，如 NVIDIA H200 SXM。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>在计划中唯一：小写字母、数字和 -._/:。若与目录中的相同，则代替目录条目。</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Other names people write, with commas between them.</source>
        <translation>其他常见写法，以半角逗号分隔。</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>芯片架构</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Which measurements the estimate of its speed goes by; unknown widens the range.</source>
        <translation>决定速度估算依据哪些实测数据；未知时区间更宽。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>外形规格</translation>
    </message>
    <message>
        <source>SXM, PCIe, OAM …</source>
        <translation>SXM、PCIe、OAM…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>As sold</source>
        <translation>标称容量</translation>
    </message>
    <message>
        <source>As the driver reports it</source>
        <translation>驱动程序报告的容量</translation>
    </message>
    <message>
        <source>Empty: 1 % less than is sold, as with most.</source>
        <translation>留空：比标称容量少 1%，多数产品如此。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Peak of the memory; it sets the speed of writing.</source>
        <translation>显存峰值带宽；决定输出速度。</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Dense peak, without sparsity</source>
        <translation>稠密峰值算力，不计稀疏加速</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>8 bit, floating point</source>
        <translation>8 位浮点</translation>
    </message>
    <message>
        <source>Empty where the hardware has none.</source>
        <translation>硬件不支持时留空。</translation>
    </message>
    <message>
        <source>8 bit, whole numbers</source>
        <translation>8 位整数</translation>
    </message>
    <message>
        <source>4 bit, floating point</source>
        <translation>4 位浮点</translation>
    </message>
    <message>
        <source>Links inside a node</source>
        <translation>节点内互联</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>NVLink, Infinity Fabric, PCIe …</source>
        <translation>NVLink、Infinity Fabric、PCIe…</translation>
    </message>
    <message>
        <source>One direction, each accelerator</source>
        <translation>每个加速器，单向</translation>
    </message>
    <message>
        <source>Most in one node</source>
        <translation>单节点最多数量</translation>
    </message>
    <message>
        <source>0 is unknown.</source>
        <translation>0 表示未知。</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>Of the board.</source>
        <translation>指整卡功率。</translation>
    </message>
    <message>
        <source>Price of one in US$, without tax</source>
        <translation>单价（美元），不含税</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>A model can use %1.</source>
        <translation>模型可用 %1。</translation>
    </message>
    <message>
        <source>All of it is read in %1 ms: no token of a model that fills it comes faster.</source>
        <translation>全部读取一遍需 %1 ms：对占满显存的模型，每个 token 都不会快于此。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::AssumptionsDialog</name>
    <message>
        <source>All assumptions</source>
        <translation>全部假设</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Change range or source of %1</source>
        <translation>修改%1的区间或来源</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::DayDialog</name>
    <message>
        <source>Staff in office hours</source>
        <translation>员工，办公时段</translation>
    </message>
    <message>
        <source>Customers, day and evening</source>
        <translation>客户，白天和晚间</translation>
    </message>
    <message>
        <source>Overnight batch</source>
        <translation>夜间批处理</translation>
    </message>
    <message>
        <source>The same around the clock</source>
        <translation>全天均匀</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>一天各小时</translation>
    </message>
    <message>
        <source>Not known: the peak factor stands for them</source>
        <translation>未知：以峰均比代替</translation>
    </message>
    <message>
        <source>As drawn below</source>
        <translation>如下图所绘</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>A weekend day over a weekday</source>
        <translation>周末日与工作日之比</translation>
    </message>
    <message>
        <source>Local time less UTC, hours</source>
        <translation>当地时间减 UTC，小时</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock, share of the day</source>
        <translation>%1 点至 %2 点，占全天比例</translation>
    </message>
    <message>
        <source>Plan the peak at %1 times the mean, as drawn, instead of %2</source>
        <translation>按所绘以平均值的 %1 倍规划峰值，而不是 %2 倍</translation>
    </message>
    <message>
        <source>Capacity is bought for a busiest hour of %1 times the mean. Drag the bars, type a share or choose a pattern to say when the requests come.</source>
        <translation>承载能力按最忙一小时为平均值的 %1 倍购买。拖动条形、输入比例或选择一种模式，说明请求何时到来。</translation>
    </message>
    <message>
        <source>Busiest from %1 to %2 o’clock with %3 requests, %4 times the mean hour.</source>
        <translation>%1 点至 %2 点最忙，有 %3 次请求，为平均每小时的 %4 倍。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::DayEditor</name>
    <message>
        <source>Hours of a weekday</source>
        <translation>工作日各小时</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock: %3 of the day</source>
        <translation>%1 点至 %2 点：占全天 %3</translation>
    </message>
    <message>
        <source>share of the day</source>
        <translation>占全天比例</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>一天中的小时</translation>
    </message>
    <message>
        <source>hour of the day; lines: a weekend day</source>
        <translation>一天中的小时；横线：周末日</translation>
    </message>
    <message>
        <source>%1 to %2 o’clock: %3</source>
        <translation>%1 点至 %2 点：%3</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::EntryDialog</name>
    <message>
        <source>Model of the shortlist</source>
        <translation>候选清单中的模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the row is called; empty takes the model’s own name.</source>
        <translation>该行的名称；留空则用模型自身的名称。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>每副本 GPU 数</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Whether the machines run around the clock.</source>
        <translation>机器是否全天运行。</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时段</translation>
    </message>
    <message>
        <source>Tokens a step</source>
        <translation>每步 token 数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FieldRow</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Range: %1 to %2</source>
        <translation>区间：%1 至 %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Changed by the scenario; the plan says %1.</source>
        <translation>已被情景修改；计划中的值为 %1。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Source and range …</source>
        <translation>来源与区间…</translation>
    </message>
    <message>
        <source>Back to the plan’s own value</source>
        <translation>恢复计划中的值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormPanel</name>
    <message>
        <source>Workload</source>
        <translation>业务量</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>More about the workload …</source>
        <translation>更多业务量参数…</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>All assumptions …</source>
        <translation>全部假设…</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::FormatBox</name>
    <message>
        <source>Weight format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::HostingOfferDialog</name>
    <message>
        <source>Own hosting offer</source>
        <translation>自有部署报价</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>以现有条目为起点…</translation>
    </message>
    <message>
        <source>A node</source>
        <translation>一个节点</translation>
    </message>
    <message>
        <source>GPUs that are sold together, as in 8 x H200.</source>
        <translation>成套出售的 GPU，如 8 x H200。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>供应商处的名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Two-letter code where the region is one country.</source>
        <translation>若该地区为单一国家，填两位国家代码。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>在计划中唯一：小写字母、数字和 -._/:。若与目录中的相同，则代替目录条目。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>on demand, by the hour</source>
        <translation>按需，按小时</translation>
    </message>
    <message>
        <source>spot, may be interrupted</source>
        <translation>竞价，可能中断</translation>
    </message>
    <message>
        <source>reserved for a term</source>
        <translation>预留一定期限</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>付费方式</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What one commits to.</source>
        <translation>所承诺的期限。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters, as in USD.</source>
        <translation>三个字母，如 USD。</translation>
    </message>
    <message>
        <source>A whole node, without tax</source>
        <translation>整个节点，不含税</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Buying a node, without tax</source>
        <translation>购买一个节点，不含税</translation>
    </message>
    <message>
        <source>Server with its GPUs</source>
        <translation>服务器（含 GPU）</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>节点功率</translation>
    </message>
    <message>
        <source>At full load</source>
        <translation>满负荷时</translation>
    </message>
    <message>
        <source>Note on power</source>
        <translation>功率备注</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ImportDialog</name>
    <message>
        <source>+ is added</source>
        <translation>+ 将添加</translation>
    </message>
    <message>
        <source>▲ replaces the catalogue’s in this plan</source>
        <translation>▲ 在本计划中代替目录条目</translation>
    </message>
    <message>
        <source>▲ replaces the plan’s own</source>
        <translation>▲ 代替计划自有条目</translation>
    </message>
    <message>
        <source>is the same already</source>
        <translation>已相同</translation>
    </message>
    <message>
        <source>%1 in total, %2 active</source>
        <translation>总参数 %1，激活 %2</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>每节点 %1</translation>
    </message>
    <message>
        <source>%1 a node and hour</source>
        <translation>每节点小时 %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>Also add the models and managed offers as rows of the plan</source>
        <translation>同时将模型和托管报价添加为计划中的行</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>全选所示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more note(s)</source>
        <translation>
            <numerusform>… 另有 %n 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without a price for text tokens are left out.</source>
        <translation>
            <numerusform>略去 %n 个没有文本 token 价格的条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>hosting offer</source>
        <translation>部署报价</translation>
    </message>
    <message>
        <source>managed offer</source>
        <translation>托管报价</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ManagedDialog</name>
    <message>
        <source>Managed option</source>
        <translation>托管方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the row is called; empty takes the model’s own name.</source>
        <translation>该行的名称；留空则用模型自身的名称。</translation>
    </message>
    <message>
        <source>Prices of a million tokens, %1</source>
        <translation>每百万 token 价格，%1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>来源：%1，%2</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>token 比率</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>推理 token</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How it is bought</source>
        <translation>购买方式</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>%1, prices × %2</source>
        <translation>%1，价格 × %2</translation>
    </message>
    <message>
        <source>%1 (no price known)</source>
        <translation>%1（价格未知）</translation>
    </message>
    <message>
        <source>Kept inside a region, prices × %1</source>
        <translation>限定在区域内，价格 × %1</translation>
    </message>
    <message>
        <source>Kept inside a region (no price known)</source>
        <translation>限定在区域内（价格未知）</translation>
    </message>
    <message>
        <source>To be had in: %1</source>
        <translation>可用国家/地区：%1</translation>
    </message>
    <message>
        <source>The share of requests that may wait (workload, batch) is billed at × %1.</source>
        <translation>可延后的请求占比（业务量，批处理）按 × %1 计费。</translation>
    </message>
    <message>
        <source>Throughput term</source>
        <translation>吞吐量期限</translation>
    </message>
    <message>
        <source>by the hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>不出售</translation>
    </message>
    <message>
        <source>%1, not sold</source>
        <translation>%1，不出售</translation>
    </message>
    <message>
        <source>Throughput units</source>
        <translation>吞吐量单位</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>承诺消费</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>承诺期</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>How long what is written to the cache is kept.</source>
        <translation>写入缓存的内容保留多久。</translation>
    </message>
    <message>
        <source>%1, %2 a million tokens</source>
        <translation>%1，每百万 token %2</translation>
    </message>
    <message>
        <source>short lifetime</source>
        <translation>短有效期</translation>
    </message>
    <message>
        <source>long lifetime</source>
        <translation>长有效期</translation>
    </message>
    <message>
        <source>Cache kept for</source>
        <translation>缓存保留时长</translation>
    </message>
    <message>
        <source>Cache kept at all hours</source>
        <translation>全天缓存保有量</translation>
    </message>
    <message>
        <source>Keeping a million tokens for an hour costs %1.</source>
        <translation>每百万 token 保留一小时的费用为 %1。</translation>
    </message>
    <message>
        <source>This offer does not charge for keeping a cache, or its price is not known.</source>
        <translation>此报价不收取缓存保留费，或其价格未知。</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and writes %2 a minute; at least %3 units.</source>
        <translation>每单位每小时 %1，每分钟写出 %2；至少 %3 个单位。</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and reads %2 a minute; at least %3 units.</source>
        <translation>每单位每小时 %1，每分钟读取 %2；至少 %3 个单位。</translation>
    </message>
    <message>
        <source>A unit costs %1 an hour and reads %2 or writes %3 a minute; at least %4 units.</source>
        <translation>每单位每小时 %1，每分钟读取 %2 或写出 %3；至少 %4 个单位。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ManagedOfferDialog</name>
    <message>
        <source>Own managed offer</source>
        <translation>自有托管报价</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Long prompts</source>
        <translation>长提示词</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>以现有条目为起点…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As people say it.</source>
        <translation>人们通常的叫法。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Name in the interface</source>
        <translation>接口中的名称</translation>
    </message>
    <message>
        <source>What a program asks the provider for.</source>
        <translation>程序向供应商请求时所用的名称。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>在计划中唯一：小写字母、数字和 -._/:。若与目录中的相同，则代替目录条目。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Data stays in</source>
        <translation>数据留在</translation>
    </message>
    <message>
        <source>Two-letter country code where inference is promised to stay; empty: no promise.</source>
        <translation>承诺推理所在国家的两位代码；留空表示没有承诺。</translation>
    </message>
    <message>
        <source>The weights of this model are published</source>
        <translation>该模型的权重已公开</translation>
    </message>
    <message>
        <source>Source of the prices</source>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Fresh input, without tax.</source>
        <translation>未缓存的输入，不含税。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output, reasoning included.</source>
        <translation>输出，含推理。</translation>
    </message>
    <message>
        <source>Cached input, read</source>
        <translation>缓存输入，读取</translation>
    </message>
    <message>
        <source>Input that is read from a cache. Left empty it is not published, never free.</source>
        <translation>从缓存读取的输入。留空表示未公布，绝不表示免费。</translation>
    </message>
    <message>
        <source>Cache write, short lifetime</source>
        <translation>缓存写入，短有效期</translation>
    </message>
    <message>
        <source>Input that is written to a cache of minutes.</source>
        <translation>写入有效期为数分钟的缓存的输入。</translation>
    </message>
    <message>
        <source>Cache write, long lifetime</source>
        <translation>缓存写入，长有效期</translation>
    </message>
    <message>
        <source>Input that is written to a cache of hours.</source>
        <translation>写入有效期为数小时的缓存的输入。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters, as in USD.</source>
        <translation>三个字母，如 USD。</translation>
    </message>
    <message>
        <source>A million tokens, without tax</source>
        <translation>每百万 token，不含税</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>可延后的请求</translation>
    </message>
    <message>
        <source>Batch price</source>
        <translation>批处理价</translation>
    </message>
    <message>
        <source>Of the list price: 50 % is half price on input and output.</source>
        <translation>与目录价之比：50% 即输入和输出均为半价。</translation>
    </message>
    <message>
        <source>Above a prompt length the whole request is billed at other prices. Shortest first.</source>
        <translation>提示词超过某一长度时，整个请求按其他价格计费。由短到长排列。</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 档</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Prompts above</source>
        <translation>提示词超过</translation>
    </message>
    <message>
        <source>Length of the prompt, cached input included.</source>
        <translation>提示词长度，含缓存输入。</translation>
    </message>
    <message>
        <source>from exactly that length on</source>
        <translation>恰好达到该长度即起算</translation>
    </message>
    <message>
        <source>+ Add a tier</source>
        <translation>+ 添加一档</translation>
    </message>
    <message>
        <source>Announced changes. They are shown and never applied before their day. Earliest first.</source>
        <translation>已宣布的变动。会显示出来，但在生效日之前绝不计入。由早到晚排列。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>格式如 2026-11-21。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Of a promotion; empty: stays.</source>
        <translation>促销的末日；留空表示一直有效。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>announced, promotion_ends …</source>
        <translation>announced、promotion_ends …</translation>
    </message>
    <message>
        <source>+ Add a change</source>
        <translation>+ 添加一项变动</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>承诺消费</translation>
    </message>
    <message>
        <source>Paid even where less is used.</source>
        <translation>即使用量不足也要支付。</translation>
    </message>
    <message>
        <source>Keeping a cache</source>
        <translation>缓存保留</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>0: unknown.</source>
        <translation>0：未知。</translation>
    </message>
    <message>
        <source>Longest output</source>
        <translation>最长输出</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>As in 2026-11-21; empty: no date is known.</source>
        <translation>格式如 2026-11-21；留空表示日期未知。</translation>
    </message>
    <message>
        <source>Tokens of this model for one of the plan’s</source>
        <translation>计划中的一个 token 折合该模型的 token 数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>token 比率</translation>
    </message>
    <message>
        <source>Prices by time of day</source>
        <translation>分时价格</translation>
    </message>
    <message>
        <source>Off-peak price</source>
        <translation>低谷价格</translation>
    </message>
    <message>
        <source>Of the list price.</source>
        <translation>与目录价之比。</translation>
    </message>
    <message>
        <source>Peak from (UTC)</source>
        <translation>高峰开始（UTC）</translation>
    </message>
    <message>
        <source>Peak to (UTC)</source>
        <translation>高峰结束（UTC）</translation>
    </message>
    <message>
        <source>+ Add peak hours</source>
        <translation>+ 添加高峰时段</translation>
    </message>
    <message>
        <source>Saturday and Sunday are off-peak</source>
        <translation>周六和周日为低谷</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::MeasurementsDialog</name>
    <message>
        <source>Own measurements</source>
        <translation>自有实测</translation>
    </message>
    <message>
        <source>What you measured on a deployment of your own. The estimates move towards it and their range narrows; charts mark what is measured. Rows can be pasted from a spreadsheet, in the order of the columns.</source>
        <translation>您在自己的部署上测得的数据。估算会向其靠拢，区间随之收窄；图表会标明哪些是实测。可从电子表格按列的顺序粘贴各行。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change own measurements</source>
        <translation>修改自有实测</translation>
    </message>
    <message>
        <source>%1, tokens a second of a replica: estimated %2 (%3 to %4), with your measurements %5 (%6 to %7)</source>
        <translation>%1，每副本每秒 token 数：估算 %2（%3 至 %4），计入您的实测 %5（%6 至 %7）</translation>
    </message>
    <message>
        <source>Nothing is measured yet: add a row, or paste rows from a spreadsheet.</source>
        <translation>尚无实测：请添加一行，或从电子表格粘贴。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ModelCardDialog</name>
    <message>
        <source>Describe the architecture on the page “Sizes” first.</source>
        <translation>请先在“规模”页描述架构。</translation>
    </message>
    <message>
        <source>Groups of equal layers that mix tokens: what they keep of each token is the KV cache.</source>
        <translation>混合 token 的相同层构成的组：它们为每个 token 保留的内容即 KV 缓存。</translation>
    </message>
    <message>
        <source>+ Add a group of layers</source>
        <translation>+ 添加一组层</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>full attention (MHA, GQA, MQA)</source>
        <translation>全注意力（MHA、GQA、MQA）</translation>
    </message>
    <message>
        <source>block-sparse attention</source>
        <translation>块稀疏注意力</translation>
    </message>
    <message>
        <source>latent attention (MLA)</source>
        <translation>潜在注意力（MLA）</translation>
    </message>
    <message>
        <source>compressed attention</source>
        <translation>压缩注意力</translation>
    </message>
    <message>
        <source>compressed, shared by the layers</source>
        <translation>压缩，各层共享</translation>
    </message>
    <message>
        <source>gated delta net</source>
        <translation>门控 Delta 网络</translation>
    </message>
    <message>
        <source>Kimi delta attention</source>
        <translation>Kimi Delta 注意力</translation>
    </message>
    <message>
        <source>Mamba 2</source>
        <translation>Mamba 2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Query heads; of recurrent kinds state heads, of a gated delta net value heads.</source>
        <translation>查询头；循环类为状态头，门控 Delta 网络为值头。</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>Of a gated delta net: key heads.</source>
        <translation>门控 Delta 网络：键头。</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>头维度</translation>
    </message>
    <message>
        <source>Elements of a key.</source>
        <translation>一个键的元素数。</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>值维度</translation>
    </message>
    <message>
        <source>Elements of a head’s value.</source>
        <translation>一个头的值的元素数。</translation>
    </message>
    <message>
        <source>Latent rank</source>
        <translation>潜在秩</translation>
    </message>
    <message>
        <source>Of the cached latent.</source>
        <translation>缓存的潜在向量的秩。</translation>
    </message>
    <message>
        <source>Key part without position</source>
        <translation>不含位置的键部分</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>查询秩</translation>
    </message>
    <message>
        <source>0: full rank.</source>
        <translation>0：满秩。</translation>
    </message>
    <message>
        <source>Key part with position</source>
        <translation>含位置的键部分</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>0: the whole context.</source>
        <translation>0：整个上下文。</translation>
    </message>
    <message>
        <source>The window is a fixed chunk, not a sliding one</source>
        <translation>窗口为固定分块，而非滑动窗口</translation>
    </message>
    <message>
        <source>Tokens an entry</source>
        <translation>每条目 token 数</translation>
    </message>
    <message>
        <source>0: the window only.</source>
        <translation>0：仅窗口。</translation>
    </message>
    <message>
        <source>Output groups</source>
        <translation>输出组数</translation>
    </message>
    <message>
        <source>Output rank</source>
        <translation>输出秩</translation>
    </message>
    <message>
        <source>Entries a token</source>
        <translation>每 token 条目数</translation>
    </message>
    <message>
        <source>Bytes of an entry</source>
        <translation>每条目字节数</translation>
    </message>
    <message>
        <source>One projection serves as key and value</source>
        <translation>同一投影兼作键和值</translation>
    </message>
    <message>
        <source>An extra gate of the size of the query</source>
        <translation>另有与查询同样大小的门控</translation>
    </message>
    <message>
        <source>Compressed convolutional attention</source>
        <translation>压缩卷积注意力</translation>
    </message>
    <message>
        <source>Convolution kernel</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Projections with a bias</source>
        <translation>带偏置的投影</translation>
    </message>
    <message>
        <source>qkv, qkvo or empty.</source>
        <translation>qkv、qkvo 或留空。</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>状态维度</translation>
    </message>
    <message>
        <source>State groups</source>
        <translation>状态组数</translation>
    </message>
    <message>
        <source>Bits of the state</source>
        <translation>状态位数</translation>
    </message>
    <message>
        <source>The gate has full rank</source>
        <translation>门控为满秩</translation>
    </message>
    <message>
        <source>A small attention chooses what is read</source>
        <translation>由小型注意力选择读取内容</translation>
    </message>
    <message>
        <source>Its heads</source>
        <translation>其头数</translation>
    </message>
    <message>
        <source>Size of an index key</source>
        <translation>索引键维度</translation>
    </message>
    <message>
        <source>Tokens read after the choice</source>
        <translation>选择后读取的 token 数</translation>
    </message>
    <message>
        <source>Layers with one of their own</source>
        <translation>自带选择器的层数</translation>
    </message>
    <message>
        <source>0: all.</source>
        <translation>0：全部。</translation>
    </message>
    <message>
        <source>Tokens that share an index key</source>
        <translation>共用一个索引键的 token 数</translation>
    </message>
    <message>
        <source>Groups of equal feed-forward layers: dense, or with experts of which each token wakes a few.</source>
        <translation>相同前馈层构成的组：稠密，或由每个 token 唤醒少数几个的专家组成。</translation>
    </message>
    <message>
        <source>Experts a layer</source>
        <translation>每层专家数</translation>
    </message>
    <message>
        <source>0: dense.</source>
        <translation>0：稠密。</translation>
    </message>
    <message>
        <source>Experts a token wakes</source>
        <translation>每 token 唤醒的专家数</translation>
    </message>
    <message>
        <source>Inner width</source>
        <translation>内部宽度</translation>
    </message>
    <message>
        <source>Of experts: that of one expert.</source>
        <translation>专家层：单个专家的宽度。</translation>
    </message>
    <message>
        <source>Three matrices (gated)</source>
        <translation>三个矩阵（门控）</translation>
    </message>
    <message>
        <source>Width of shared experts</source>
        <translation>共享专家宽度</translation>
    </message>
    <message>
        <source>All of them together; 0: none.</source>
        <translation>全部合计；0：没有。</translation>
    </message>
    <message>
        <source>A gate before the shared experts</source>
        <translation>共享专家前有门控</translation>
    </message>
    <message>
        <source>Width experts work in</source>
        <translation>专家工作宽度</translation>
    </message>
    <message>
        <source>0: that of the stack.</source>
        <translation>0：与主干相同。</translation>
    </message>
    <message>
        <source>Dense block beside the experts</source>
        <translation>与专家并列的稠密块</translation>
    </message>
    <message>
        <source>0: none.</source>
        <translation>0：没有。</translation>
    </message>
    <message>
        <source>Router parameters a layer</source>
        <translation>每层路由参数</translation>
    </message>
    <message>
        <source>0: width times experts.</source>
        <translation>0：宽度乘以专家数。</translation>
    </message>
    <message>
        <source>Bias parameters an expert</source>
        <translation>每专家偏置参数</translation>
    </message>
    <message>
        <source>Own model card</source>
        <translation>自有模型卡</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Attention and cache</source>
        <translation>注意力与缓存</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Licence and context</source>
        <translation>许可证与上下文</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Start from …</source>
        <translation>以现有条目为起点…</translation>
    </message>
    <message>
        <source>Start from config.json …</source>
        <translation>以 config.json 为起点…</translation>
    </message>
    <message>
        <source>Stated and recomputed</source>
        <translation>标称与重算</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people say it.</source>
        <translation>人们通常的叫法。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>开发方</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it.</source>
        <translation>在计划中唯一：小写字母、数字和 -._/:。若与目录中的相同，则代替目录条目。</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Where the weights are.</source>
        <translation>权重所在之处。</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>格式如 2026-11-21。</translation>
    </message>
    <message>
        <source>Format of the release</source>
        <translation>发布格式</translation>
    </message>
    <message>
        <source>bf16, fp8, nvfp4, mxfp4 … as the weights are published.</source>
        <translation>bf16、fp8、nvfp4、mxfp4 … 即权重发布时的格式。</translation>
    </message>
    <message>
        <source>Source of the card</source>
        <translation>模型卡来源</translation>
    </message>
    <message>
        <source>Notes, one a line</source>
        <translation>备注，每行一条</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Parameters that are stored and loaded, lookup tables left out.</source>
        <translation>须存储和加载的参数，不含查找表。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Parameters that work on one decoded token.</source>
        <translation>解码一个 token 时参与计算的参数。</translation>
    </message>
    <message>
        <source>Active for a prefilled token</source>
        <translation>预填充 token 的激活参数</translation>
    </message>
    <message>
        <source>Where it wakes a different number.</source>
        <translation>若其唤醒的数量不同。</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>Parameters in lookup tables: storage and host memory, no arithmetic.</source>
        <translation>查找表中的参数：占用存储和主机内存，不参与计算。</translation>
    </message>
    <message>
        <source>The total counts the prediction layers</source>
        <translation>总参数计入预测层</translation>
    </message>
    <message>
        <source>The vendor’s headline, where it differs</source>
        <translation>厂商标称值（如有不同）</translation>
    </message>
    <message>
        <source>Headline total</source>
        <translation>标称总参数</translation>
    </message>
    <message>
        <source>Headline active</source>
        <translation>标称激活参数</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>为何不同</translation>
    </message>
    <message>
        <source>Source of the numbers</source>
        <translation>数字来源</translation>
    </message>
    <message>
        <source>Without an architecture, cache and layers are taken from the nearest known design and marked as estimated.</source>
        <translation>没有架构时，缓存和层取自最接近的已知设计，并标为估算。</translation>
    </message>
    <message>
        <source>+ Describe the architecture</source>
        <translation>+ 描述架构</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>Forget the architecture</source>
        <translation>去掉架构</translation>
    </message>
    <message>
        <source>Of the whole stack.</source>
        <translation>整个主干的层数。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Hidden size of the stack.</source>
        <translation>主干的隐藏维度。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Input and output embedding are one matrix</source>
        <translation>输入与输出嵌入共用一个矩阵</translation>
    </message>
    <message>
        <source>Extra parameters a layer</source>
        <translation>每层额外参数</translation>
    </message>
    <message>
        <source>Hyper-connections and the like.</source>
        <translation>超连接之类。</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>其内容</translation>
    </message>
    <message>
        <source>Layers that predict further tokens</source>
        <translation>预测后续 token 的层</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>They repeat attention group</source>
        <translation>重复注意力组</translation>
    </message>
    <message>
        <source>Counted from 0.</source>
        <translation>从 0 数起。</translation>
    </message>
    <message>
        <source>They have their own embedding</source>
        <translation>有自己的嵌入</translation>
    </message>
    <message>
        <source>They have their own head</source>
        <translation>有自己的输出头</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>稠密宽度</translation>
    </message>
    <message>
        <source>0: as the last group of feed-forward layers.</source>
        <translation>0：与最后一组前馈层相同。</translation>
    </message>
    <message>
        <source>Source of the architecture</source>
        <translation>架构来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Empty: no licence text is known.</source>
        <translation>留空：许可证文本未知。</translation>
    </message>
    <message>
        <source>SPDX identifier</source>
        <translation>SPDX 标识符</translation>
    </message>
    <message>
        <source>Business use</source>
        <translation>商业使用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>In a sentence.</source>
        <translation>用一句话说明。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Released sets of weights. A published size wins over the computed one.</source>
        <translation>已发布的权重。公布的大小优先于计算值。</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>检查点 %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Published size</source>
        <translation>公布的大小</translation>
    </message>
    <message>
        <source>of which lookup tables</source>
        <translation>其中查找表</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>+ Add a checkpoint</source>
        <translation>+ 添加检查点</translation>
    </message>
    <message>
        <source>Plausible?</source>
        <translation>是否合理</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>标称</translation>
    </message>
    <message>
        <source>recomputed</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 一致</translation>
    </message>
    <message>
        <source>✓ agrees, %1%2</source>
        <translation>✓ 一致，%1%2</translation>
    </message>
    <message>
        <source>▲ %1%2: check</source>
        <translation>▲ %1%2：待核对</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::OptionTable</name>
    <message>
        <source>Shortlist and managed options</source>
        <translation>候选清单与托管方案</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::OwnDialog</name>
    <message>
        <source>This plan has no cards or offers of its own. Make one, or change one of the catalogue’s: the changed copy is kept in the plan’s file.</source>
        <translation>本计划没有自有的模型卡或报价。可新建，也可修改目录中的条目：修改后的副本保存在计划文件中。</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Own cards and offers</source>
        <translation>自有模型卡与报价</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Managed offer …</source>
        <translation>托管报价…</translation>
    </message>
    <message>
        <source>Hosting offer …</source>
        <translation>部署报价…</translation>
    </message>
    <message>
        <source>Model card …</source>
        <translation>模型卡…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>managed offer</source>
        <translation>托管报价</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>hosting offer</source>
        <translation>部署报价</translation>
    </message>
    <message>
        <source>%1 a node</source>
        <translation>每节点 %1</translation>
    </message>
    <message>
        <source>%1 a node and hour</source>
        <translation>每节点小时 %1</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>%1 in total, %2 active</source>
        <translation>总参数 %1，激活 %2</translation>
    </message>
    <message>
        <source>Accelerator …</source>
        <translation>加速器…</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::PickerDialog</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>licence allows business use</source>
        <translation>许可证允许商业使用</translation>
    </message>
    <message>
        <source>only what fits</source>
        <translation>仅显示装得下的</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source>up to %1 B in total</source>
        <translation>总参数不超过 %1 B</translation>
    </message>
    <message>
        <source>any context</source>
        <translation>不限上下文</translation>
    </message>
    <message>
        <source>context from %1 k</source>
        <translation>上下文 %1 k 起</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限地区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>any active</source>
        <translation>不限激活参数</translation>
    </message>
    <message>
        <source>up to %1 B active</source>
        <translation>激活参数不超过 %1 B</translation>
    </message>
    <message>
        <source>own only</source>
        <translation>仅自有</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>any licence</source>
        <translation>不限许可证</translation>
    </message>
    <message>
        <source>as in 8 x H200</source>
        <translation>如 8 x H200</translation>
    </message>
    <message>
        <source>Fits on</source>
        <translation>装得进</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Changes a copy that belongs to the plan.</source>
        <translation>修改的是属于本计划的副本。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>计划信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>格式如 2026-11-21。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Data must stay in</source>
        <translation>数据须留在</translation>
    </message>
    <message>
        <source>Two-letter country code, as in AU; empty is anywhere.</source>
        <translation>两位国家代码，如 CN；留空表示不限。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>GST, VAT, sales tax.</source>
        <translation>增值税、GST 或销售税。</translation>
    </message>
    <message>
        <source>Show tax as a line of its own</source>
        <translation>税额单列一行</translation>
    </message>
    <message>
        <source>Tax can be recovered</source>
        <translation>税额可抵扣</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters, as in AUD. The plan’s own amounts are converted; prices of offers stay in the currency they are sold in.</source>
        <translation>三个字母，如 CNY。计划自身的金额会换算；报价的价格仍以其售卖货币计。</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>A currency has three letters, as in AUD.</source>
        <translation>货币代码为三个字母，如 CNY。</translation>
    </message>
    <message>
        <source>One %1 costs so many %2; amounts of the plan are converted at this rate.</source>
        <translation>一 %1 折合多少 %2；计划的金额按此汇率换算。</translation>
    </message>
    <message>
        <source>The plan has no rate for %1: say how many %2 one costs.</source>
        <translation>计划中没有 %1 的汇率：请填写一单位折合多少 %2。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordDialog</name>
    <message>
        <source>In this plan it stands in place of the catalogue’s entry.</source>
        <translation>在本计划中代替目录条目。</translation>
    </message>
    <message>
        <source>It belongs to this plan and travels in its file.</source>
        <translation>属于本计划，随计划文件保存。</translation>
    </message>
    <message>
        <source>Used by: %1.</source>
        <translation>使用者：%1。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend: see the marked fields.</source>
        <translation>
            <numerusform>有 %n 处须更正：请见标出的字段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::editors::RecordForm</name>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>from</source>
        <comment>range</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1，最低</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1，最高</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who says so: an address, a price list, a document, a quote.</source>
        <translation>出处：网址、价目表、文件或报价单。</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>来源日期</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>格式如 2026-11-21。</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>来源备注</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::ScenariosDialog</name>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What this scenario stands for</source>
        <translation>该情景代表什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>The plan says</source>
        <translation>计划中的值</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处的值</translation>
    </message>
    <message>
        <source>Assumption to change</source>
        <translation>要修改的假设</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新情景</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>情景需要一个名称。</translation>
    </message>
    <message>
        <source>Another scenario has this name.</source>
        <translation>另一个情景已使用此名称。</translation>
    </message>
</context>
<context>
    <name>evenhost::editors::UsageLogDialog</name>
    <message>
        <source>Usage log: %1</source>
        <translation>用量日志：%1</translation>
    </message>
    <message>
        <source>as logged</source>
        <translation>如日志所记</translation>
    </message>
    <message>
        <source>Local time less UTC, hours</source>
        <translation>当地时间减 UTC，小时</translation>
    </message>
    <message>
        <source>Seconds a request, where not logged</source>
        <translation>每次请求秒数（日志未记录时）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>计划现值</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>日志中</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>日志内容</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>采用到计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) read.</source>
        <translation>
            <numerusform>%1：已读取 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped, the first in line %1.</source>
        <translation>
            <numerusform>略去 %n 条，第一处在第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long requests took is assumed.</source>
        <translation>请求耗时为假定值。</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <comment>range</comment>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>一天各小时</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>below</source>
        <translation>见下</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::Explanation</name>
    <message>
        <source>smaller of (%1)</source>
        <translation>取小值（%1）</translation>
    </message>
    <message>
        <source>larger of (%1)</source>
        <translation>取大值（%1）</translation>
    </message>
    <message>
        <source>rounded up (%1)</source>
        <translation>向上取整（%1）</translation>
    </message>
    <message>
        <source>e to the power of (%1)</source>
        <translation>e 的幂（%1）</translation>
    </message>
    <message>
        <source>natural logarithm of (%1)</source>
        <translation>自然对数（%1）</translation>
    </message>
    <message>
        <source>(if %1 &lt; %2: %3, otherwise %4)</source>
        <translation>（若 %1 &lt; %2：%3，否则 %4）</translation>
    </message>
    <message>
        <source>found by a search over %1</source>
        <translation>由对 %1 的搜索得出</translation>
    </message>
    <message>
        <source>intermediate result</source>
        <translation>中间结果</translation>
    </message>
    <message>
        <source>from %1 random draws of the inputs below, each from its range</source>
        <translation>由下列各项输入在各自区间内随机抽样 %1 次得出</translation>
    </message>
    <message>
        <source>worked out anew with %1</source>
        <translation>以 %1 重新计算</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::FigureCard</name>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Every payment of the horizon in today’s money: one that is due in n months counts as itself divided by (1 + discount rate) to the power of n ÷ 12. Payments are negative.</source>
        <translation>规划期内的每笔支出均折算为现值：n 个月后到期的支出，按其金额除以（1 + 折现率）的 n ÷ 12 次方计。支出以负数表示。</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1，现值 %2</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>Year %1, in part</source>
        <translation>第 %1 年（不足一年）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>A month today</source>
        <translation>当前每月费用</translation>
    </message>
    <message>
        <source>Break-even against %1</source>
        <translation>与 %1 的盈亏平衡点</translation>
    </message>
    <message>
        <source>never</source>
        <comment>break-even</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>Cheaper on own GPUs from</source>
        <translation>自有 GPU 更便宜的起点</translation>
    </message>
    <message>
        <source>Cheaper managed again from</source>
        <translation>托管重新更便宜的起点</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>每日 %1 次请求</translation>
    </message>
    <message>
        <source>A month of %1 today</source>
        <translation>%1 当前每月费用</translation>
    </message>
    <message>
        <source>A million tokens of %1 today</source>
        <translation>%1 当前每百万 token 费用</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::InputCard</name>
    <message>
        <source>today</source>
        <translation>当前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>距今 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>距今 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>距今 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, age</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>none given: ±20 % is tried where ranges matter</source>
        <translation>未给出：涉及区间之处按 ±20% 试算</translation>
    </message>
</context>
<context>
    <name>evenhost::explain::WhyPanel</name>
    <message>
        <source>This option could not be computed: see the findings.</source>
        <translation>该方案无法计算：请见检查结果。</translation>
    </message>
    <message>
        <source>↑ one step up</source>
        <translation>↑ 上一级</translation>
    </message>
    <message>
        <source>Change this input</source>
        <translation>修改此输入</translation>
    </message>
    <message>
        <source>There is no answer yet: see the findings.</source>
        <translation>尚无答案：请见检查结果。</translation>
    </message>
    <message>
        <source>Of the options that are allowed, the one with the cheapest month is recommended. Each month in full:</source>
        <translation>在允许的方案中，推荐每月费用最低者。各方案每月费用的完整构成：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>数字的来源</translation>
    </message>
    <message>
        <source>Break-even against %1</source>
        <translation>与 %1 的盈亏平衡点</translation>
    </message>
</context>
<context>
    <name>evenhost::models::AmountParser</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>This is not a number. Write it as %1, 20k, 1.5M or 3*1200.</source>
        <translation>这不是数字。请写成 %1、20k、1.5M 或 3*1200。</translation>
    </message>
    <message>
        <source>This field is not a share: leave out the per cent sign.</source>
        <translation>此项不是比例：请去掉百分号。</translation>
    </message>
</context>
<context>
    <name>evenhost::models::AssumptionsModel</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>The range has to include the value.</source>
        <translation>区间必须包含该数值。</translation>
    </message>
    <message>
        <source>Write the date as in 2026-11-21.</source>
        <translation>请按 2026-11-21 的格式填写日期。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>evenhost::models::CatalogueTable</name>
    <message>
        <source>unknown</source>
        <comment>licence</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>By</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>A GPU hour</source>
        <translation>每 GPU 小时</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>GPUs needed</source>
        <translation>所需 GPU</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>%1 · own</source>
        <comment>name; the card or offer belongs to the plan</comment>
        <translation>%1 · 自有</translation>
    </message>
    <message>
        <source>%1 a GPU missing</source>
        <translation>每块 GPU 缺 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 a month, hosted</source>
        <translation>%1/月，自建</translation>
    </message>
    <message>
        <source>%1 a million</source>
        <comment>tokens</comment>
        <translation>%1/百万 token</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>cost and its range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>fits on no offer</source>
        <translation>没有可装下的报价</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Cheapest month for this workload: GPUs: %1, %2, weights %3. Estimated, with its 80 % range; spot prices left out.</source>
        <translation>此业务量下每月费用最低的部署：GPU 数 %1，%2，权重 %3。为估算值，附 80% 区间；不含竞价价格。</translation>
    </message>
    <message>
        <source>as released</source>
        <comment>weight format</comment>
        <translation>按发布格式</translation>
    </message>
    <message>
        <source>%1 at once (%2)</source>
        <comment>requests; format of the weights</comment>
        <translation>可同时处理 %1 个（%2）</translation>
    </message>
</context>
<context>
    <name>evenhost::models::CompareTable</name>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>By</source>
        <translation>开发方</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>experts used of experts</comment>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>容量测算</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>显存中的权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Free of a GPU</source>
        <translation>单块 GPU 空闲显存</translation>
    </message>
    <message>
        <source>Requests at once, a replica</source>
        <translation>每副本同时处理的请求数</translation>
    </message>
    <message>
        <source>Output of a replica</source>
        <translation>每副本输出</translation>
    </message>
    <message>
        <source>First token, 95th percentile</source>
        <translation>首 token，第 95 百分位</translation>
    </message>
    <message>
        <source>Speed a user sees</source>
        <translation>用户看到的速度</translation>
    </message>
    <message>
        <source>Requests a day it can serve</source>
        <translation>每日可处理的请求数</translation>
    </message>
    <message>
        <source>In use, mean of the day</source>
        <translation>全天平均利用率</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>of which %1</source>
        <comment>part of a cost</comment>
        <translation>其中%1</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>每次请求</translation>
    </message>
    <message>
        <source>Present value of all costs</source>
        <translation>全部费用的现值</translation>
    </message>
    <message>
        <source>Cheaper than managed above</source>
        <translation>超过此数比托管便宜</translation>
    </message>
    <message>
        <source>%1 requests a day</source>
        <translation>每日 %1 次请求</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Countries</name>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Difference</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Country the data must stay in</source>
        <translation>数据须留在的国家</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>开放模型</translation>
    </message>
    <message>
        <source>Managed options</source>
        <translation>托管方案</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>会议演示</translation>
    </message>
    <message>
        <source>Own cards and offers</source>
        <translation>自有模型卡与报价</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>低端</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: part of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>evenhost::models::FieldText</name>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Requests answered on an average day, all users together.</source>
        <translation>平均每天答复的请求数，所有用户合计。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Tokens of a request that the model reads: prompt, documents, history. Cached tokens are included.</source>
        <translation>模型每次请求读取的 token 数：提示词、文档、历史对话。包括缓存的 token。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Tokens of an answer.</source>
        <translation>每次答复的 token 数。</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Share of the input that is read from a prompt cache instead of being processed again.</source>
        <translation>从提示词缓存读取、无须重新处理的输入所占比例。</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Share of the input that is written to a cache; some managed models bill it.</source>
        <translation>写入缓存的输入所占比例；部分托管模型对此计费。</translation>
    </message>
    <message>
        <source>Peak to average</source>
        <translation>峰均比</translation>
    </message>
    <message>
        <source>Requests a second in the busiest hour over the mean of the day. Capacity is bought for the peak.</source>
        <translation>最忙一小时每秒请求数与全天平均值之比。承载能力按峰值购买。</translation>
    </message>
    <message>
        <source>Peak concurrency</source>
        <translation>峰值并发</translation>
    </message>
    <message>
        <source>Requests in progress at the same moment at the peak, if you measured it. Wins over the estimate from volume and latency.</source>
        <translation>峰值时同时处理的请求数（若已实测）。优先于由业务量和延迟得出的估算。</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>最长请求</translation>
    </message>
    <message>
        <source>Input and output of the longest request that has to fit.</source>
        <translation>须能容纳的最长请求的输入与输出。</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Change of the daily volume from month to month.</source>
        <translation>日业务量的逐月变化。</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>可延后</translation>
    </message>
    <message>
        <source>Share of requests that can be answered hours later; managed models sell those at a batch price.</source>
        <translation>可在数小时后答复的请求所占比例；托管模型对此按批处理价出售。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Requests sent again, over those answered.</source>
        <translation>重新发送的请求与已答复请求之比。</translation>
    </message>
    <message>
        <source>First token, 95 %</source>
        <translation>首 token，95%</translation>
    </message>
    <message>
        <source>Seconds until the first token appears that 95 of 100 requests have to meet; 0 is no target.</source>
        <translation>100 次请求中须有 95 次在此秒数内出现首 token；0 表示无目标。</translation>
    </message>
    <message>
        <source>Speed a user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>Output tokens a second that each user has to see; 0 is no target.</source>
        <translation>每个用户每秒须看到的输出 token 数；0 表示无目标。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>Months over which both roads are compared.</source>
        <translation>比较两条路的月数。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>What a dollar in a year is worth less than one today; an effective yearly rate.</source>
        <translation>一年后的一元比今天的一元少值多少；按有效年利率计。</translation>
    </message>
    <message>
        <source>Managed price drift</source>
        <translation>托管价格变动</translation>
    </message>
    <message>
        <source>Yearly change of per-token prices; negative is falling.</source>
        <translation>每 token 价格的年变化；负数为下降。</translation>
    </message>
    <message>
        <source>GPU rent drift</source>
        <translation>GPU 租金变动</translation>
    </message>
    <message>
        <source>Yearly change of GPU rents; negative is falling.</source>
        <translation>GPU 租金的年变化；负数为下降。</translation>
    </message>
    <message>
        <source>Engineer salary</source>
        <translation>工程师薪资</translation>
    </message>
    <message>
        <source>Base salary of the people who would run the models, a year.</source>
        <translation>负责运维模型的人员的基本年薪。</translation>
    </message>
    <message>
        <source>Superannuation</source>
        <translation>养老金</translation>
    </message>
    <message>
        <source>Share of the salary.</source>
        <translation>占薪资的比例。</translation>
    </message>
    <message>
        <source>Payroll tax</source>
        <translation>工资税</translation>
    </message>
    <message>
        <source>Share of salary and superannuation.</source>
        <translation>占薪资与养老金之和的比例。</translation>
    </message>
    <message>
        <source>Other on-costs</source>
        <translation>其他用工成本</translation>
    </message>
    <message>
        <source>Insurance, leave cover, equipment: share of the salary.</source>
        <translation>保险、休假替补、设备：占薪资的比例。</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <translation>有效工时</translation>
    </message>
    <message>
        <source>Hours a year that one person actually works on the systems.</source>
        <translation>一人每年实际用于这些系统的小时数。</translation>
    </message>
    <message>
        <source>Run effort</source>
        <translation>运维工时</translation>
    </message>
    <message>
        <source>Hours a month to run self-hosted models: sizing, patching, monitoring, on call, evaluation.</source>
        <translation>每月运维自建模型的小时数：容量测算、打补丁、监控、值班、评测。</translation>
    </message>
    <message>
        <source>Set-up effort</source>
        <translation>搭建工时</translation>
    </message>
    <message>
        <source>Hours once, before self-hosted models serve the first request.</source>
        <translation>自建模型处理首个请求之前的一次性小时数。</translation>
    </message>
    <message>
        <source>Run effort, managed</source>
        <translation>运维工时，托管</translation>
    </message>
    <message>
        <source>Hours a month that the managed option still takes.</source>
        <translation>托管方案每月仍需的小时数。</translation>
    </message>
    <message>
        <source>Set-up effort, managed</source>
        <translation>搭建工时，托管</translation>
    </message>
    <message>
        <source>Hours once for the managed option.</source>
        <translation>托管方案的一次性小时数。</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>备用副本</translation>
    </message>
    <message>
        <source>Replicas on top of those the peak needs, so that one can fail or be updated.</source>
        <translation>在峰值所需副本之外的副本，以便其中一个故障或更新时仍可服务。</translation>
    </message>
    <message>
        <source>Fewest replicas</source>
        <translation>最少副本数</translation>
    </message>
    <message>
        <source>Never run fewer than this many.</source>
        <translation>运行的副本数不少于此数。</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Share of a replica&apos;s rate that is planned at the peak; the rest absorbs bursts.</source>
        <translation>计划在峰值时使用的副本速率比例；其余用于吸收突发流量。</translation>
    </message>
    <message>
        <source>Start of a replica</source>
        <translation>副本启动时间</translation>
    </message>
    <message>
        <source>Minutes until a replica that is switched on by demand can serve.</source>
        <translation>按需启动的副本到可以服务所需的分钟数。</translation>
    </message>
    <message>
        <source>Storage beside the GPUs</source>
        <translation>GPU 旁存储</translation>
    </message>
    <message>
        <source>Price of fast storage on each node; 0 where the node includes it.</source>
        <translation>每个节点上高速存储的价格；节点已包含时为 0。</translation>
    </message>
    <message>
        <source>Registry storage</source>
        <translation>镜像仓库存储</translation>
    </message>
    <message>
        <source>Price of the storage that holds weights and images.</source>
        <translation>存放权重和镜像的存储的价格。</translation>
    </message>
    <message>
        <source>Copies in the registry</source>
        <translation>镜像仓库中的份数</translation>
    </message>
    <message>
        <source>Copies of the weights in the registry.</source>
        <translation>镜像仓库中权重的份数。</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>备份份数</translation>
    </message>
    <message>
        <source>Further copies of the weights kept as backup.</source>
        <translation>另作备份保存的权重份数。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log data kept a month.</source>
        <translation>每月保存的日志数据量。</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>出站流量</translation>
    </message>
    <message>
        <source>Price of data that leaves the host.</source>
        <translation>从部署处流出的数据的价格。</translation>
    </message>
    <message>
        <source>Text a token</source>
        <translation>每 token 文本量</translation>
    </message>
    <message>
        <source>Bytes of text on the wire for one token.</source>
        <translation>一个 token 在网络上传输的文本字节数。</translation>
    </message>
    <message>
        <source>Download link</source>
        <translation>下载带宽</translation>
    </message>
    <message>
        <source>Speed at which weights can be fetched.</source>
        <translation>获取权重的速度。</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>权重更新</translation>
    </message>
    <message>
        <source>Full downloads of the weights a year.</source>
        <translation>每年完整下载权重的次数。</translation>
    </message>
    <message>
        <source>Software a GPU</source>
        <translation>每块 GPU 的软件费</translation>
    </message>
    <message>
        <source>Observability</source>
        <translation>可观测性</translation>
    </message>
    <message>
        <source>Monitoring, tracing and log analysis.</source>
        <translation>监控、链路追踪与日志分析。</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>Added to all running costs of self-hosting.</source>
        <translation>加在自建的全部运行费用之上。</translation>
    </message>
    <message>
        <source>Other set-up cost</source>
        <translation>其他搭建费用</translation>
    </message>
    <message>
        <source>Once: migration, evaluation, security review.</source>
        <translation>一次性：迁移、评测、安全审查。</translation>
    </message>
    <message>
        <source>Spot interruptions</source>
        <translation>竞价实例中断</translation>
    </message>
    <message>
        <source>Share of spot hours that has to be bought again on demand.</source>
        <translation>须按按需价重新购买的竞价时长比例。</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>Years until owned servers are replaced.</source>
        <translation>自有服务器多少年后更换。</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>What owned servers still fetch at the end, share of the purchase price.</source>
        <translation>自有服务器期末仍可变现的价值，占购买价的比例。</translation>
    </message>
    <message>
        <source>Network and installation</source>
        <translation>网络与安装</translation>
    </message>
    <message>
        <source>On top of the price of the servers.</source>
        <translation>在服务器价格之外另计。</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Share of the price of the servers.</source>
        <translation>占服务器价格的比例。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Share of the purchase price, each year.</source>
        <translation>每年，占购买价的比例。</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour, network charges included.</source>
        <translation>每千瓦时价格，含输配电费。</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>电能利用效率</translation>
    </message>
    <message>
        <source>Power drawn by the building over power drawn by the servers.</source>
        <translation>机房总功率与服务器功率之比。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Power of an idle server as share of full power.</source>
        <translation>服务器空闲功率占满载功率的比例。</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>机柜租用</translation>
    </message>
    <message>
        <source>Price of a contracted kilowatt and month.</source>
        <translation>合同容量每千瓦每月的价格。</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>GST, VAT or sales tax; shown as one line when switched on.</source>
        <translation>GST、增值税或销售税；启用后单列一行。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Where and on which machines the model runs.</source>
        <translation>模型在哪里、用哪些机器运行。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Number format of the weights: fewer bits need less memory.</source>
        <translation>权重的数字格式：位数越少，所需显存越少。</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Bits of a cached number: fewer bits hold longer or more requests.</source>
        <translation>每个缓存数字的位数：位数越少，可容纳更长或更多的请求。</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>每副本 GPU 数</translation>
    </message>
    <message>
        <source>GPUs that together serve one copy of the model; 0 lets the program choose.</source>
        <translation>共同承载一份模型的 GPU 数；0 表示由程序选择。</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时段</translation>
    </message>
    <message>
        <source>Hours a weekday in which the machines run.</source>
        <translation>每个工作日机器运行的小时数。</translation>
    </message>
    <message>
        <source>Tokens a step</source>
        <translation>每步 token 数</translation>
    </message>
    <message>
        <source>Tokens accepted a step with speculative decoding; 1 is without.</source>
        <translation>推测解码每步接受的 token 数；1 表示不使用。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Reasoning tokens</source>
        <translation>推理 token</translation>
    </message>
    <message>
        <source>Tokens of reasoning a request, billed as output.</source>
        <translation>每次请求的推理 token 数，按输出计费。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Negotiated discount on the list price.</source>
        <translation>在目录价基础上谈定的折扣。</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Fixed fee a month.</source>
        <translation>每月固定费用。</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>token 比率</translation>
    </message>
    <message>
        <source>Tokens this model counts for one token of the plan: tokenizers differ.</source>
        <translation>计划中的一个 token 在该模型中计为多少 token：各分词器不同。</translation>
    </message>
    <message>
        <source>Price of a node hour</source>
        <translation>节点小时价格</translation>
    </message>
    <message>
        <source>Rent of one whole node, in the offer&apos;s currency.</source>
        <translation>一个完整节点的租金，以报价货币计。</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Price of a million input tokens, in the offer&apos;s currency.</source>
        <translation>每百万输入 token 的价格，以报价货币计。</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>Price of a million output tokens, in the offer&apos;s currency.</source>
        <translation>每百万输出 token 的价格，以报价货币计。</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>缓存输入价格</translation>
    </message>
    <message>
        <source>Price of a million tokens read from the cache, in the offer&apos;s currency.</source>
        <translation>每百万从缓存读取的 token 的价格，以报价货币计。</translation>
    </message>
    <message>
        <source>Units of the plan&apos;s currency for one unit of this one.</source>
        <translation>一单位该货币折合多少单位的计划货币。</translation>
    </message>
    <message>
        <source>Cache write price, short</source>
        <translation>缓存写入价格，短有效期</translation>
    </message>
    <message>
        <source>Price of a million tokens written to a cache of short lifetime, in the offer&apos;s currency.</source>
        <translation>每百万写入短有效期缓存的 token 的价格，以报价货币计。</translation>
    </message>
    <message>
        <source>Cache write price, long</source>
        <translation>缓存写入价格，长有效期</translation>
    </message>
    <message>
        <source>Price of a million tokens written to a cache of long lifetime, in the offer&apos;s currency.</source>
        <translation>每百万写入长有效期缓存的 token 的价格，以报价货币计。</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <translation>服务器价格</translation>
    </message>
    <message>
        <source>Purchase price of one server, in the offer&apos;s currency.</source>
        <translation>一台服务器的购买价，以报价货币计。</translation>
    </message>
    <message>
        <source>Power of a server</source>
        <translation>服务器功率</translation>
    </message>
    <message>
        <source>Power one server draws at full load.</source>
        <translation>一台服务器满负荷时的功率。</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Requests a second a replica serves, over the estimate; its range comes from published measurements.</source>
        <translation>每副本每秒处理的请求数与估算值之比；其区间来自已公布的实测数据。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>How requests are bought: as usual, flex, priority, or by provisioned throughput.</source>
        <translation>请求的购买方式：常规、弹性、优先或预置吞吐量。</translation>
    </message>
    <message>
        <source>Throughput term</source>
        <translation>吞吐量期限</translation>
    </message>
    <message>
        <source>Months the throughput is committed for; 0 is by the hour.</source>
        <translation>吞吐量承诺的月数；0 表示按小时。</translation>
    </message>
    <message>
        <source>Throughput units</source>
        <translation>吞吐量单位</translation>
    </message>
    <message>
        <source>At least so many units; more are taken where the peak needs them.</source>
        <translation>至少这么多单位；峰值需要时会更多。</translation>
    </message>
    <message>
        <source>Cache lifetime</source>
        <translation>缓存有效期</translation>
    </message>
    <message>
        <source>Hours each token written to a cache is kept, where keeping it costs.</source>
        <translation>写入缓存的每个 token 保留的小时数（保留需付费时）。</translation>
    </message>
    <message>
        <source>Cache kept</source>
        <translation>缓存保有量</translation>
    </message>
    <message>
        <source>Tokens kept in a cache at all hours, where keeping them costs.</source>
        <translation>全天保留在缓存中的 token 数（保留需付费时）。</translation>
    </message>
    <message>
        <source>Committed spend</source>
        <translation>承诺消费</translation>
    </message>
    <message>
        <source>Spent on tokens each month at least, used or not.</source>
        <translation>每月 token 最低消费，无论是否用完。</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>承诺期</translation>
    </message>
    <message>
        <source>Months the committed spend was agreed for; 0 is throughout.</source>
        <translation>承诺消费约定的月数；0 表示全程。</translation>
    </message>
    <message>
        <source>Licences of the serving software, for each GPU.</source>
        <translation>推理服务软件的许可费，按每块 GPU 计。</translation>
    </message>
    <message>
        <source>Support a GPU</source>
        <translation>每块 GPU 的技术支持费</translation>
    </message>
    <message>
        <source>Contracts for help with the serving software, for each GPU. 0: community support.</source>
        <translation>推理服务软件的支持合同费用，按每块 GPU 计。0：依靠社区支持。</translation>
    </message>
    <message>
        <source>Data in</source>
        <translation>入站流量</translation>
    </message>
    <message>
        <source>Price of data that reaches the host: the weights, each time they are fetched.</source>
        <translation>进入部署处的数据的价格：每次下载权重时计费。</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Findings</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>evenhost::models::FindingsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n 项待核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::models::Format</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million of money</comment>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million of money</comment>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billion (10^9) parameters</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years and months</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>% a month</source>
        <translation>%/月</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>次请求/秒</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>tokens a day</source>
        <translation>token/日</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>个序列</translation>
    </message>
    <message>
        <source>B</source>
        <comment>billion (10^9) parameters</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>位</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>bytes a token</source>
        <translation>字节/token</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>小时/月</translation>
    </message>
    <message>
        <source>h/day</source>
        <translation>小时/日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/小时</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>%1/year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>%1/M tokens</source>
        <translation>%1/百万 token</translation>
    </message>
    <message>
        <source>%1/M token-hours</source>
        <translation>%1/百万 token·小时</translation>
    </message>
    <message>
        <source>%1/request</source>
        <translation>%1/次请求</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/kW month</source>
        <translation>%1/kW·月</translation>
    </message>
    <message>
        <source>%1/GB month</source>
        <translation>%1/GB·月</translation>
    </message>
    <message>
        <source>%1/GB</source>
        <translation>%1/GB</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand of money</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency sign, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Labels</name>
    <message>
        <source>Workload</source>
        <translation>业务量</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>时间与资金</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>承载能力</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>存储与网络</translation>
    </message>
    <message>
        <source>Software and the rest</source>
        <translation>软件及其他</translation>
    </message>
    <message>
        <source>Owned hardware</source>
        <translation>自有硬件</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>机柜租用</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>Set-up, spread</source>
        <translation>搭建，分摊</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价</translation>
    </message>
    <message numerus="yes">
        <source>reserved, %n month(s)</source>
        <translation>
            <numerusform>预留，%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>owned</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>全天运行</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>办公时段</translation>
    </message>
    <message>
        <source>by demand</source>
        <translation>按需启停</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>新西兰元</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Renminbi</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <comment>count and GPU</comment>
        <translation>%1× %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>machine, provider</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>owner: field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as released</source>
        <comment>weight format</comment>
        <translation>按发布格式</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>缓存存储</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>预置吞吐量</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>技术支持</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Machine</name>
    <message>
        <source>Enter a GPU, as in 8 x H200.</source>
        <translation>请输入 GPU，如 8 x H200。</translation>
    </message>
    <message>
        <source>The number of GPUs has to be a whole number from 1 to 1,024.</source>
        <translation>GPU 数须为 1 至 1,024 的整数。</translation>
    </message>
    <message>
        <source>No GPU is known as “%1”. Write it as in 8 x H200.</source>
        <translation>没有名为“%1”的 GPU。请写成 8 x H200 的形式。</translation>
    </message>
</context>
<context>
    <name>evenhost::models::MeasurementsModel</name>
    <message>
        <source>own measurement</source>
        <translation>自有实测</translation>
    </message>
    <message>
        <source>as released</source>
        <translation>按发布格式</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>no row has it</source>
        <translation>没有对应的行</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No row of the shortlist runs this model, in these weights, on this GPU.</source>
        <translation>候选清单中没有一行以此权重、在此 GPU 上运行该模型。</translation>
    </message>
    <message>
        <source>The model that was measured.</source>
        <translation>所测的模型。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>权重的数字格式。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What it ran on.</source>
        <translation>运行所用的机器。</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs of the one replica that was measured.</source>
        <translation>所测那一个副本的 GPU 数。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Requests in progress at the same moment.</source>
        <translation>同一时刻处理中的请求数。</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Input tokens of a request.</source>
        <translation>每次请求的输入 token 数。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output tokens of a request.</source>
        <translation>每次请求的输出 token 数。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output tokens a second of the whole replica.</source>
        <translation>整个副本每秒输出的 token 数。</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>Seconds until the first token appears, mean.</source>
        <translation>到出现首 token 的平均秒数。</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>首 token，秒</translation>
    </message>
    <message>
        <source>Who measured, and how.</source>
        <translation>由谁测量，如何测量。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>As in 2026-11-21.</source>
        <translation>格式如 2026-11-21。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What is estimated without your measurements.</source>
        <translation>不计您实测的估算。</translation>
    </message>
    <message>
        <source>Estimate before</source>
        <translation>此前估算</translation>
    </message>
    <message>
        <source>What is estimated with all of your measurements.</source>
        <translation>计入您全部实测后的估算。</translation>
    </message>
    <message>
        <source>with them</source>
        <translation>计入实测后</translation>
    </message>
    <message>
        <source>“%1” is no model of the plan or the catalogue.</source>
        <translation>计划和目录中都没有名为“%1”的模型。</translation>
    </message>
    <message>
        <source>“%1” is no GPU of the plan or the catalogue.</source>
        <translation>计划和目录中都没有名为“%1”的 GPU。</translation>
    </message>
    <message>
        <source>Give a whole number of GPUs, at most %1.</source>
        <translation>请填写 GPU 的整数数量，最多 %1。</translation>
    </message>
    <message>
        <source>%1 has to be a positive number.</source>
        <translation>%1须为正数。</translation>
    </message>
    <message>
        <source>%1 has to be given.</source>
        <translation>必须填写%1。</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as in 2026-11-21.</source>
        <translation>“%1”不是日期：请写成 2026-11-21 的格式。</translation>
    </message>
</context>
<context>
    <name>evenhost::models::OptionsModel</name>
    <message>
        <source>unknown offer: %1</source>
        <translation>未知报价：%1</translation>
    </message>
    <message>
        <source>%1 %2 in · %3 out</source>
        <comment>price of tokens</comment>
        <translation>输入 %1 %2 · 输出 %3</translation>
    </message>
    <message>
        <source> · %1 cached</source>
        <translation> · 缓存 %1</translation>
    </message>
    <message>
        <source>, a million tokens</source>
        <translation>，每百万 token</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>experts used of experts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>▲ unknown</source>
        <comment>licence</comment>
        <translation>▲ 未知</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <comment>licence that forbids the use</comment>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>▲ check</source>
        <comment>licence</comment>
        <translation>▲ 待核对</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>装不下</translation>
    </message>
    <message>
        <source>%1 parameters in total have to be held in memory; %2 of them (%3) work on one token.</source>
        <translation>共 %1 参数须保存在显存中；处理一个 token 时其中 %2（%3）参与计算。</translation>
    </message>
    <message>
        <source>No licence text is known: check before use.</source>
        <translation>未找到许可证文本：使用前请核对。</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) for the peak</source>
        <translation>
            <numerusform>峰值需 %n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <translation>
            <numerusform>%n 个备用</numerusform>
        </translation>
    </message>
    <message>
        <source>managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters that have to be held in memory.</source>
        <translation>须保存在显存中的参数。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Parameters that work on one token: they set the speed.</source>
        <translation>处理一个 token 时参与计算的参数，决定速度。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Total parameters to one scale for all rows, the active ones filled.</source>
        <translation>所有行按同一比例显示总参数，实心部分为激活参数。</translation>
    </message>
    <message>
        <source>to one scale</source>
        <translation>同一比例</translation>
    </message>
    <message>
        <source>Experts a token uses, of the experts a layer has.</source>
        <translation>每个 token 使用的专家数，以及每层的专家总数。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Longest context in tokens.</source>
        <translation>最长上下文，以 token 计。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Whether the licence allows business use.</source>
        <translation>许可证是否允许商业使用。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Number format of the weights.</source>
        <translation>权重的数字格式。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>模型在哪里运行。</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>GPUs paid for: replicas times GPUs a replica.</source>
        <translation>付费的 GPU 数：副本数乘以每副本 GPU 数。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>All costs of an average month, without tax.</source>
        <translation>平均每月的全部费用，不含税。</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1/月</translation>
    </message>
    <message>
        <source>%1 · own</source>
        <comment>vendor; the card or offer belongs to the plan</comment>
        <translation>%1 · 自有</translation>
    </message>
    <message>
        <source>speed measured by you</source>
        <translation>速度为您实测</translation>
    </message>
    <message>
        <source>speed estimated</source>
        <translation>速度为估算</translation>
    </message>
    <message>
        <source>%1 a month over the whole 80 % range of throughput (%2).</source>
        <translation>在吞吐量的整个 80% 区间（%2）内均为每月 %1。</translation>
    </message>
    <message>
        <source>80 % range %1 to %2 a month (%3).</source>
        <translation>80% 区间每月 %1 至 %2（%3）。</translation>
    </message>
    <message>
        <source>80 % range %1 to %2 replicas, %3 to %4 GPUs (%5)</source>
        <translation>80% 区间 %1 至 %2 个副本、%3 至 %4 块 GPU（%5）</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Of it %1, not recovered: %2.</source>
        <translation>其中 %1（不可抵扣）：%2。</translation>
    </message>
    <message>
        <source>%1 on top, recovered: %2; with it %3 a month.</source>
        <translation>另加 %1（可抵扣）：%2；含税每月 %3。</translation>
    </message>
    <message>
        <source>All costs of an average month, with the tax that is not recovered.</source>
        <translation>平均每月的全部费用，含不可抵扣的税额。</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Services</name>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>flex: slower, cheaper</source>
        <translation>弹性：较慢，较便宜</translation>
    </message>
    <message>
        <source>priority: goes first</source>
        <translation>优先：优先处理</translation>
    </message>
    <message>
        <source>provisioned throughput</source>
        <translation>预置吞吐量</translation>
    </message>
    <message>
        <source> · flex × %1</source>
        <translation> · 弹性 × %1</translation>
    </message>
    <message>
        <source> · priority × %1</source>
        <translation> · 优先 × %1</translation>
    </message>
    <message>
        <source> · provisioned, units: %1</source>
        <translation> · 预置，单位数：%1</translation>
    </message>
    <message>
        <source> · provisioned</source>
        <translation> · 预置</translation>
    </message>
    <message>
        <source> · in region × %1</source>
        <translation> · 区域内 × %1</translation>
    </message>
</context>
<context>
    <name>evenhost::models::Verdict</name>
    <message>
        <source>%1 self-hosted</source>
        <translation>自建 %1</translation>
    </message>
    <message>
        <source>%1 times today’s volume</source>
        <translation>当前业务量的 %1 倍</translation>
    </message>
    <message>
        <source>%1 above today’s volume</source>
        <translation>比当前业务量高 %1</translation>
    </message>
    <message>
        <source>%1 below today’s volume</source>
        <translation>比当前业务量低 %1</translation>
    </message>
    <message>
        <source>today’s volume</source>
        <translation>与当前业务量相同</translation>
    </message>
    <message>
        <source>It is cheaper at any volume.</source>
        <translation>无论业务量多少都更便宜。</translation>
    </message>
    <message>
        <source>It is cheaper above %1 requests a day.</source>
        <translation>每日超过 %1 次请求后更便宜。</translation>
    </message>
    <message>
        <source>It becomes cheaper above %1 requests a day, %2.</source>
        <translation>每日超过 %1 次请求（%2）后变得更便宜。</translation>
    </message>
    <message>
        <source>It stays cheaper above %1 requests a day, %2.</source>
        <translation>每日超过 %1 次请求（%2）即一直更便宜。</translation>
    </message>
    <message>
        <source>Stay managed.</source>
        <translation>继续使用托管模型。</translation>
    </message>
    <message>
        <source>Host it yourselves.</source>
        <translation>自行部署。</translation>
    </message>
    <message>
        <source>Host the base load, pay for the peaks.</source>
        <translation>基础负荷自建，峰值按量付费。</translation>
    </message>
    <message>
        <source>Too close to call.</source>
        <translation>难分高下。</translation>
    </message>
    <message>
        <source>No option is eligible.</source>
        <translation>没有符合条件的方案。</translation>
    </message>
    <message>
        <source>Every option is ruled out: see the findings.</source>
        <translation>所有方案均被排除：请见检查结果。</translation>
    </message>
    <message>
        <source>There is nothing to hold it against yet: add an open model or a managed option.</source>
        <translation>尚无可比较的对象：请添加一个开放模型或一个托管方案。</translation>
    </message>
    <message>
        <source>%1 costs %2 less a month today.</source>
        <translation>%1 当前每月便宜 %2。</translation>
    </message>
    <message>
        <source>%1 costs %2 more a month today.</source>
        <translation>%1 当前每月贵 %2。</translation>
    </message>
    <message>
        <source>%1 costs %2 less a month today than %3.</source>
        <translation>%1 当前每月比 %3 便宜 %2。</translation>
    </message>
    <message>
        <source>It never becomes cheaper: each further request costs more on own GPUs than the managed price.</source>
        <translation>它永远不会更便宜：在自有 GPU 上每多一次请求的成本都高于托管价格。</translation>
    </message>
    <message>
        <source>It does not become cheaper at any volume worth planning for.</source>
        <translation>在值得规划的任何业务量下都不会更便宜。</translation>
    </message>
    <message>
        <source>It cannot be deployed as planned, so there is no break-even.</source>
        <translation>无法按计划部署，因此没有盈亏平衡点。</translation>
    </message>
    <message>
        <source>There is no break-even volume.</source>
        <translation>没有盈亏平衡点。</translation>
    </message>
    <message>
        <source>80 % range %1–%2</source>
        <translation>80% 区间 %1–%2</translation>
    </message>
    <message>
        <source>What decides: %1.</source>
        <translation>决定因素：%1。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <comment>a probability</comment>
        <translation>高于 99%</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <comment>a probability</comment>
        <translation>低于 1%</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>暂无可比较的内容。</translation>
    </message>
    <message>
        <source>over %1 times today’s volume</source>
        <translation>超过当前业务量的 %1 倍</translation>
    </message>
</context>
<context>
    <name>evenhost::report::PaperView</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
</context>
<context>
    <name>evenhost::report::Sections</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Assumptions register</source>
        <translation>假设登记表</translation>
    </message>
    <message>
        <source>Every input of this report with its range, source and date. The ids stand beside the figures that rest on them.</source>
        <translation>本报告的每项输入及其区间、来源和日期。编号标在以其为依据的数字旁边。</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>无须检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>total parameters</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>all that has to be stored, downloaded and loaded; memory follows it</source>
        <translation>须存储、下载和加载的全部参数；显存由它决定</translation>
    </message>
    <message>
        <source>active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>those that work on one token; speed and compute follow them</source>
        <translation>处理一个 token 时参与计算的参数；速度和算力由它决定</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>one complete copy of the model with the GPUs that serve it</source>
        <translation>模型的一份完整拷贝，连同为其服务的 GPU</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>memory for the requests in progress; grows with their length and number</source>
        <translation>处理中请求所占的显存；随请求长度和数量增长</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首 token</translation>
    </message>
    <message>
        <source>time from a request to the first word of its answer</source>
        <translation>从发出请求到出现答复首个字词的时间</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>盈亏平衡点</translation>
    </message>
    <message>
        <source>the daily volume above which self-hosting stays cheaper; capacity is bought in whole replicas, so there may be several crossings below it</source>
        <translation>每日业务量超过此值后自建一直更便宜；由于算力按整副本购买，在此之下可能有多个交叉点</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>eight of ten published measurements kept out of the calibration fell into ranges made this way</source>
        <translation>未参与校准的已公布实测数据中，十次有八次落在以此法得出的区间内</translation>
    </message>
    <message>
        <source>net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>all payments of the horizon, discounted to today</source>
        <translation>整个规划期内的全部支出，折现到今天</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Notes of the meeting</source>
        <translation>会议备注</translation>
    </message>
    <message>
        <source>Method, checks and limits</source>
        <translation>方法、检查与局限</translation>
    </message>
    <message>
        <source>Method and checks</source>
        <translation>方法与检查</translation>
    </message>
    <message>
        <source>A month is 730 hours and 30.4167 days, a year 12 months. Amounts are %1.</source>
        <translation>每月按 730 小时、30.4167 天计，每年 12 个月。金额单位为 %1。</translation>
    </message>
    <message>
        <source>Memory follows the total parameters: weights by part and format, the cache of the requests in progress, and what the engine itself takes, on each GPU.</source>
        <translation>显存取决于总参数：各部分权重按其格式计算，再加上处理中请求的缓存和引擎自身占用，按每块 GPU 分别计算。</translation>
    </message>
    <message>
        <source>Speed follows the active parameters and the memory bandwidth; constants were fitted to published measurements and checked on models kept out of the fit.</source>
        <translation>速度取决于激活参数和显存带宽；常数由已公布的实测数据拟合，并以未参与拟合的模型验证。</translation>
    </message>
    <message>
        <source>Replicas are bought for the peak, not for the mean, and in whole nodes as the hosting sells them; spare replicas are paid for. An idle rented GPU is billed.</source>
        <translation>副本按峰值而非平均值购买，并按供应商出售的整节点计；备用副本同样付费。租用的 GPU 闲置时仍要计费。</translation>
    </message>
    <message>
        <source>Managed prices are list prices less any discount entered, with cached input, cache writes, retries and the share that may wait counted at their own prices.</source>
        <translation>托管价格为目录价减去所填折扣；缓存输入、缓存写入、重试以及可延后的部分均按各自价格计入。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>All sizing is an estimate until it is measured with your own traffic.</source>
        <translation>在以自身流量实测之前，全部容量测算均为估算。</translation>
    </message>
    <message>
        <source>Prices change; each one carries its date in the register. Latency of mixture-of-experts models varies with routing.</source>
        <translation>价格会变动，登记表中每个价格都注明日期。混合专家模型的延迟随路由而变。</translation>
    </message>
    <message>
        <source>Quality of the answers is not compared here: test that the models are good enough for the work first.</source>
        <translation>此处不比较答复质量：请先测试模型是否足以胜任工作。</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>reviewed by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Self-hosted or managed: sizing and break-even</source>
        <translation>自建还是托管：容量测算与盈亏平衡</translation>
    </message>
    <message>
        <source>Self-hosted or managed</source>
        <translation>自建还是托管</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1, ex tax</source>
        <translation>%1，不含税</translation>
    </message>
    <message>
        <source>%1, ex %2</source>
        <translation>%1，不含 %2</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>estimate, 80 % range where one is given</source>
        <translation>估算，凡给出区间者均为 80% 区间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>difference a month, self-hosted against managed; in parentheses: self-hosting costs more</source>
        <translation>每月差额，自建与托管相比；括号表示自建更贵</translation>
    </message>
    <message>
        <source>break-even, requests a day</source>
        <translation>盈亏平衡点，每日请求数</translation>
    </message>
    <message>
        <source>; 80 % range %1</source>
        <translation>；80% 区间 %1</translation>
    </message>
    <message>
        <source>net present value of self-hosting against managed over %1 months at %2 a year</source>
        <translation>自建相对托管的净现值，按 %1 个月、年折现率 %2 计</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>什么会改变结论</translation>
    </message>
    <message>
        <source>does not flip</source>
        <translation>不会反转</translation>
    </message>
    <message>
        <source>%1 times today’s value</source>
        <translation>当前值的 %1 倍</translation>
    </message>
    <message>
        <source>%1 above today’s value</source>
        <translation>比当前值高 %1</translation>
    </message>
    <message>
        <source>%1 below today’s value</source>
        <translation>比当前值低 %1</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>反转点</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>GPUs and upkeep</source>
        <translation>GPU 与维护</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>tokens and fees</source>
        <translation>token 与费用</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>a million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Probability that the recommended option is the cheapest, all ranges taken together: %1.</source>
        <translation>综合考虑所有区间，推荐方案为最便宜方案的概率：%1。</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>每千次请求</translation>
    </message>
    <message>
        <source> (out, see below)</source>
        <translation>（已排除，见下文）</translation>
    </message>
    <message>
        <source>Cost a month at today’s volume, %1</source>
        <translation>当前业务量下的每月费用，%1</translation>
    </message>
    <message>
        <source>of which once</source>
        <translation>其中一次性</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>第 %1 年</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>payback</source>
        <translation>回收期</translation>
    </message>
    <message>
        <source>cheaper above, a day</source>
        <translation>每日超过此数更便宜</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不能</translation>
    </message>
    <message>
        <source>Paid over %1 months, %2</source>
        <translation>%1 个月内的支出，%2</translation>
    </message>
    <message>
        <source>Years hold what is paid in them; the first holds what is paid once. Growth and price drift are included. Net present value is of all payments, so it is negative; discounted monthly at %1 a year.</source>
        <translation>各年列示当年支出，一次性支出计入第一年。已计入业务增长与价格变动。净现值为全部支出的净现值，故为负数；按年折现率 %1 逐月折现。</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>Options that are out</source>
        <translation>已排除的方案</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The trap: sized by the wrong number</source>
        <translation>陷阱：按错误的数字配置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>GPUs, sized right</source>
        <translation>GPU 数，正确配置</translation>
    </message>
    <message>
        <source>GPUs, compute bought for the total</source>
        <translation>GPU 数，按总参数购买算力</translation>
    </message>
    <message>
        <source>waste a year, %1</source>
        <translation>每年浪费，%1</translation>
    </message>
    <message>
        <source>GiB it has to hold</source>
        <translation>须容纳的 GiB</translation>
    </message>
    <message>
        <source>GiB bought by the active count</source>
        <translation>按激活参数购买的 GiB</translation>
    </message>
    <message>
        <source>Bought for its headline total a mixture-of-experts model wastes compute; bought for its active parameters it does not fit and will not start.</source>
        <translation>混合专家模型若按标称总参数购买，会浪费算力；若按激活参数购买，则装不下，也无法启动。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>does not fit %1</source>
        <translation>装不下 %1</translation>
    </message>
    <message>
        <source>total, billion</source>
        <translation>总参数，B（十亿）</translation>
    </message>
    <message>
        <source>active, billion</source>
        <translation>激活，B（十亿）</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>weights, GiB</source>
        <translation>权重，GiB</translation>
    </message>
    <message>
        <source>KV cache, GiB</source>
        <translation>KV 缓存，GiB</translation>
    </message>
    <message>
        <source>runtime, GiB</source>
        <translation>运行时，GiB</translation>
    </message>
    <message>
        <source>usable, GiB</source>
        <translation>可用，GiB</translation>
    </message>
    <message>
        <source>Memory is of one GPU, in GiB (2^30 bytes), at the planned peak; spare replicas are among the GPUs.</source>
        <translation>显存为计划峰值时单块 GPU 的数值，以 GiB（2^30 字节）计；备用副本已计入 GPU 数。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Speed, capacity and storage</source>
        <translation>速度、承载能力与存储</translation>
    </message>
    <message>
        <source>tokens/s a user</source>
        <translation>每用户 token/秒</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>首 token，秒</translation>
    </message>
    <message>
        <source>95 % within, s</source>
        <translation>95% 不超过，秒</translation>
    </message>
    <message>
        <source>in flight a replica</source>
        <translation>每副本并发</translation>
    </message>
    <message>
        <source>capacity, requests a day</source>
        <translation>承载能力，次请求/日</translation>
    </message>
    <message>
        <source>mean use</source>
        <translation>平均利用率</translation>
    </message>
    <message>
        <source>stored, GB</source>
        <translation>存储，GB</translation>
    </message>
    <message>
        <source>download, h</source>
        <translation>下载，小时</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Latency of a mixture-of-experts model varies from request to request with the experts its tokens are sent to. Validate with your own traffic before committing.</source>
        <translation>混合专家模型的延迟随每次请求的 token 被送往哪些专家而变。作出承诺前，请以自身流量验证。</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>允许商业使用</translation>
    </message>
    <message>
        <source>conditions: check</source>
        <translation>有条件：待核对</translation>
    </message>
    <message>
        <source>commercial use forbidden</source>
        <translation>禁止商业使用</translation>
    </message>
    <message>
        <source>unknown: check</source>
        <translation>未知：待核对</translation>
    </message>
    <message>
        <source>licence unknown: check</source>
        <translation>许可证未知：待核对</translation>
    </message>
    <message>
        <source>several or unknown</source>
        <translation>多个或未知</translation>
    </message>
    <message>
        <source>Licence and place</source>
        <translation>许可证与所在地</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>容量测算</translation>
    </message>
    <message>
        <source>Two numbers for every model: total and active parameters</source>
        <translation>每个模型两个数字：总参数与激活参数</translation>
    </message>
    <message>
        <source>Memory of one GPU</source>
        <translation>单块 GPU 显存</translation>
    </message>
    <message>
        <source>Parameters, GPUs and memory</source>
        <translation>参数、GPU 与显存</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>综合所有区间</translation>
    </message>
    <message>
        <source>saving a year, %1; in parentheses: self-hosting costs more</source>
        <translation>每年节省，%1；括号表示自建更贵</translation>
    </message>
    <message>
        <source>break-even, requests a day (%1 of draws have one)</source>
        <translation>盈亏平衡点，每日请求数（%1 的抽样存在）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>10 % are below</source>
        <translation>10% 低于此值</translation>
    </message>
    <message>
        <source>half are below</source>
        <translation>半数低于此值</translation>
    </message>
    <message>
        <source>90 % are below</source>
        <translation>90% 低于此值</translation>
    </message>
    <message>
        <source>Self-hosting is cheaper in %1 of %2 draws (seed %3; the same plan gives the same draws).</source>
        <translation>在 %2 次抽样中，有 %1 自建更便宜（随机种子 %3；同一计划的抽样结果相同）。</translation>
    </message>
    <message>
        <source>Scenarios, a month, %1</source>
        <translation>各情景，每月 %1</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>self-hosted</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关键因素</translation>
    </message>
    <message>
        <source>Sensitivity and scenarios</source>
        <translation>敏感性与情景</translation>
    </message>
    <message>
        <source>Each input is moved to its low and its high value alone; the bar shows what the yearly cost of %1 over %2 becomes. At the bar’s ends stand the input’s values.</source>
        <translation>每项输入单独移至其低值和高值；条形表示 %1 相对 %2 的每年费用差随之变为多少。条形两端标注该输入的数值。</translation>
    </message>
    <message>
        <source>Paid out over time</source>
        <translation>各期支出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cost and the ids of its inputs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Inputs in the register, for %1 and %2: %3.</source>
        <translation>登记表中 %1 与 %2 的输入：%3。</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>价格依据</translation>
    </message>
    <message>
        <source>Parts shown add up to the totals shown, and those to the totals computed</source>
        <translation>所示各部分之和等于所示合计，且等于计算得出的合计</translation>
    </message>
    <message>
        <source>The chart at today’s volume equals the table</source>
        <translation>图表在当前业务量处与表格一致</translation>
    </message>
    <message>
        <source>Both costs are equal at each crossing marked</source>
        <translation>在每个标出的交叉点两种费用相等</translation>
    </message>
    <message>
        <source>The memory planned holds all weights of the total, not of the active parameters</source>
        <translation>计划的显存容得下总参数（而非激活参数）的全部权重</translation>
    </message>
    <message>
        <source>The capacity bought covers the demand at its peak</source>
        <translation>所购承载能力满足峰值需求</translation>
    </message>
    <message>
        <source>Crossings are solved exactly on each stair. Ranges hold eight of ten draws in which every input with a range, and the throughput estimate, is varied at once.</source>
        <translation>交叉点在每一级阶梯上精确求解。抽样时所有带区间的输入与吞吐量估算同时变动，十次抽样有八次落在区间内。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>saving over %1 months, present value</source>
        <translation>%1 个月的节省，现值</translation>
    </message>
    <message>
        <source>In parentheses: self-hosting costs more. Amounts are of a month at the scenario’s volume today; growth and price drift show in the present value alone.</source>
        <translation>括号表示自建更贵。金额为该情景当前业务量下一个月的数额；业务增长与价格变动只体现在现值中。</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>All amounts hold the %1 that is not recovered; in the table above it is in “%2”.</source>
        <translation>所有金额均含不可抵扣的 %1；在上表中列入“%2”。</translation>
    </message>
    <message>
        <source>%1 a month, %2</source>
        <comment>a tax, a currency</comment>
        <translation>每月 %1，%2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>%1 is on what is bought, not on salaries. It is recovered, so no other amount of this report holds it.</source>
        <translation>%1 对采购支出计征，不涉及薪资。该税可抵扣，因此本报告其他金额均不含此税。</translation>
    </message>
    <message>
        <source>The last year of owned servers is low because what they can still be sold for counts in it.</source>
        <translation>自有服务器最后一年的金额较低，因为届时的变卖收入（残值）计入该年。</translation>
    </message>
    <message>
        <source>Where the waste is 0, memory decides the hardware at this volume, whichever number it is sized by.</source>
        <translation>浪费为 0 之处，此业务量下的硬件由显存决定，无论按哪个参数量配置都一样。</translation>
    </message>
    <message>
        <source>%1, with tax</source>
        <translation>%1，含税</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1，含 %2</translation>
    </message>
    <message>
        <source>planning estimate, speed measured</source>
        <translation>规划估算，速度已实测</translation>
    </message>
    <message>
        <source>planning estimate, speed not measured</source>
        <translation>规划估算，速度未实测</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <translation>价格日期 %1</translation>
    </message>
    <message>
        <source>prices of %1 to %2</source>
        <translation>价格日期 %1 至 %2</translation>
    </message>
    <message>
        <source>prepared by %1, reviewed by %2, approved by –</source>
        <translation>编制：%1，复核：%2，批准：–</translation>
    </message>
    <message>
        <source>Options at today’s volume: cost a month, %1</source>
        <translation>当前业务量下的各方案：每月费用，%1</translation>
    </message>
    <message>
        <source>Every row holds %1 against %2; the recommendation is for the volume today, of all options.</source>
        <translation>每行均以 %1 对比 %2；推荐结论针对当前业务量，并从全部方案中得出。</translation>
    </message>
    <message>
        <source>cost a month of %1</source>
        <translation>%1 的每月费用</translation>
    </message>
    <message>
        <source>net present value of all payments over %1 months at %2 a year</source>
        <translation>全部支出的净现值，按 %1 个月、年折现率 %2 计</translation>
    </message>
    <message>
        <source>under 1 % of today’s value</source>
        <translation>不到当前值的 1%</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <comment>GPUs = replicas x GPUs a replica</comment>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n 块 GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s)</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs in the register, for %1: %2.</source>
        <translation>登记表中的输入（%1）：%2。</translation>
    </message>
    <message>
        <source>Payback and “cheaper above” are against %1.</source>
        <translation>回收期与“高于此更便宜”均以 %1 为对照。</translation>
    </message>
    <message>
        <source>Payback is against %1, the plan’s first managed option; “cheaper above” is against %2.</source>
        <translation>回收期以计划中首个托管方案 %1 为对照；“高于此更便宜”以 %2 为对照。</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>difference a month, %1 against %2; in parentheses: the combination costs more</source>
        <translation>每月差额，%1 对比 %2；括号表示组合方案更贵</translation>
    </message>
    <message>
        <source>until the combination has paid back what it costs at the start, against %1</source>
        <translation>组合方案收回初始投入所需时间，对照 %1</translation>
    </message>
    <message>
        <source>net present value of the combination against %1 over %2 months at %3 a year</source>
        <translation>组合方案相对 %1 的净现值，按 %2 个月、年折现率 %3 计</translation>
    </message>
    <message>
        <source>The chart and this table hold %1 hosted alone against %2; the combination turns elsewhere.</source>
        <translation>图表与本表比较的是单独自建 %1 与 %2；组合方案的转折点不同。</translation>
    </message>
    <message>
        <source>Probability that %1, hosted alone, costs less than %2, all ranges taken together: %3.</source>
        <translation>综合全部区间，单独自建 %1 比 %2 便宜的概率：%3。</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>capacity and use</source>
        <translation>容量与利用率</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>The plan has no open model, so there is nothing to size.</source>
        <translation>计划中没有开放模型，因此无需测算规模。</translation>
    </message>
    <message>
        <source>over %1 times today’s value</source>
        <translation>超过当前值的 %1 倍</translation>
    </message>
</context>
<context>
    <name>evenhost::session::PlanStore</name>
    <message>
        <source>New plan</source>
        <translation>新计划</translation>
    </message>
</context>
<context>
    <name>evenhost::session::Plausibility</name>
    <message>
        <source>Total parameters</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>of which routed experts</source>
        <translation>其中路由专家</translation>
    </message>
    <message>
        <source>of which attention</source>
        <translation>其中注意力</translation>
    </message>
    <message>
        <source>of which embedding and head</source>
        <translation>其中嵌入与输出头</translation>
    </message>
    <message>
        <source>prediction layers, on top</source>
        <translation>另加预测层</translation>
    </message>
    <message>
        <source>KV cache, 16 bit</source>
        <translation>KV 缓存，16 位</translation>
    </message>
    <message>
        <source>KV cache, 8 bit</source>
        <translation>KV 缓存，8 位</translation>
    </message>
    <message>
        <source>State of a sequence</source>
        <translation>每序列状态</translation>
    </message>
    <message>
        <source>Cache of one full context</source>
        <translation>一个完整上下文的缓存</translation>
    </message>
    <message>
        <source>Weights in %1</source>
        <translation>权重，%1</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::BreakEvenPage</name>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>There is no break-even to show: %1 cannot be deployed as planned.</source>
        <translation>没有可显示的盈亏平衡点：%1 无法按计划部署。</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is far cheaper.</source>
        <translation>每日 %1 次请求时，托管模型便宜得多。</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is cheaper.</source>
        <translation>每日 %1 次请求时，托管模型更便宜。</translation>
    </message>
    <message>
        <source>At %1 requests a day the managed model is slightly cheaper.</source>
        <translation>每日 %1 次请求时，托管模型略便宜。</translation>
    </message>
    <message>
        <source>It stays so up to %1.</source>
        <translation>在 %1 次以内一直如此。</translation>
    </message>
    <message>
        <source>It stays so at any volume worth planning for.</source>
        <translation>在值得规划的任何业务量下都是如此。</translation>
    </message>
    <message>
        <source>At %1 requests a day self-hosting is cheaper.</source>
        <translation>每日 %1 次请求时，自建更便宜。</translation>
    </message>
    <message>
        <source>At %1 requests a day self-hosting is slightly cheaper.</source>
        <translation>每日 %1 次请求时，自建略便宜。</translation>
    </message>
    <message>
        <source>More volume would turn that again.</source>
        <translation>业务量增加会使结论再次反转。</translation>
    </message>
    <message>
        <source>It is so at any volume.</source>
        <translation>无论业务量多少都是如此。</translation>
    </message>
    <message>
        <source>It stays so for good only above %1.</source>
        <translation>但只有超过 %1 次才会一直如此。</translation>
    </message>
    <message>
        <source>It pays above %1.</source>
        <translation>超过 %1 次即划算。</translation>
    </message>
    <message>
        <source>%1 against %2. Self-hosting is bought in whole replicas: a staircase. The last crossing decides.</source>
        <translation>%1 对比 %2。自建按整副本购买，因此呈阶梯状；以最后一个交叉点为准。</translation>
    </message>
    <message>
        <source>Without growth the volume</source>
        <translation>没有增长，业务量</translation>
    </message>
    <message>
        <source>does not reach break-even</source>
        <translation>达不到盈亏平衡点</translation>
    </message>
    <message>
        <source>Growth of %1 a month reaches break-even in</source>
        <translation>每月增长 %1，达到盈亏平衡点需</translation>
    </message>
    <message>
        <source>no time worth planning for</source>
        <translation>远超值得规划的时间</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::CostPage</name>
    <message>
        <source>What it costs</source>
        <translation>费用几何</translation>
    </message>
    <message>
        <source>What each option costs a month, everything counted.</source>
        <translation>各方案每月费用，全部计入。</translation>
    </message>
    <message>
        <source>%1 of your own costs %2 a month</source>
        <translation>自建 %1 每月 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 as much.</source>
        <translation>%1，%2：高者为低者的 %3。</translation>
    </message>
    <message>
        <source>%1, %2: %3 more.</source>
        <translation>%1，%2：自建贵 %3。</translation>
    </message>
    <message>
        <source>%1, %2: %3 less.</source>
        <translation>%1，%2：自建便宜 %3。</translation>
    </message>
    <message>
        <source>GPUs, storage, network, power, people and support: everything that would be paid.</source>
        <translation>GPU、存储、网络、电力、人工与支持：所有要付的钱都已计入。</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <translation>不含 %1。</translation>
    </message>
    <message>
        <source>Own costs more, a year</source>
        <translation>自建每年多付</translation>
    </message>
    <message>
        <source>Own saves, a year</source>
        <translation>自建每年节省</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>own %1</source>
        <translation>自建 %1</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>托管 %1</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>1,000 requests</source>
        <translation>每千次请求</translation>
    </message>
    <message>
        <source>%1 costs %2 a month, %3 of your own %4: %5 as much.</source>
        <translation>%1 每月 %2，自建 %3 为 %4：后者为前者的 %5。</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>含 %1。</translation>
    </message>
    <message>
        <source>Both cost more, a year</source>
        <translation>两者合用每年多花</translation>
    </message>
    <message>
        <source>Both save, a year</source>
        <translation>两者合用每年节省</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>合用 %1</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Drawer</name>
    <message>
        <source>Notes on “%1”</source>
        <translation>关于“%1”的备注</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>What the room said. Saved with the plan.</source>
        <translation>会上的意见，随计划保存。</translation>
    </message>
    <message>
        <source>Put all notes into the report</source>
        <translation>将全部备注写入报告</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::DriverControl</name>
    <message>
        <source>Less: %1</source>
        <translation>减少：%1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>增加：%1</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/小时</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Meeting</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>Put the notes into the report</source>
        <translation>将备注写入报告</translation>
    </message>
    <message>
        <source>Leave the notes out of the report</source>
        <translation>报告中不含备注</translation>
    </message>
    <message>
        <source>Hide a page</source>
        <translation>隐藏页面</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Title a page</source>
        <translation>给页面加标题</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>Back to where we started</source>
        <translation>回到起始状态</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>情景需要一个名称。</translation>
    </message>
    <message>
        <source>There is a scenario of that name already.</source>
        <translation>已有同名情景。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未作任何修改。</translation>
    </message>
    <message>
        <source>Keep as scenario “%1”</source>
        <translation>保存为情景“%1”</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::MemoryPage</name>
    <message>
        <source>Will it fit?</source>
        <translation>装得下吗？</translation>
    </message>
    <message>
        <source>What fits on which GPUs.</source>
        <translation>哪些模型装得进哪些 GPU。</translation>
    </message>
    <message>
        <source>%1 does not run on %2 × %3 as planned.</source>
        <translation>%1 无法按计划在 %2 × %3 上运行。</translation>
    </message>
    <message>
        <source>%1 fits on %2 × %3</source>
        <translation>%1 可装入 %2 × %3</translation>
    </message>
    <message>
        <source>%1; the peak and the spare take %2.</source>
        <translation>%1；峰值加备用需 %2。</translation>
    </message>
    <message>
        <source>%1; the peak takes %2.</source>
        <translation>%1；峰值需 %2。</translation>
    </message>
    <message>
        <source>All parameters stay in memory, whether a token uses them or not; what is left holds the conversations (KV cache).</source>
        <translation>无论一个 token 是否用到，所有参数都常驻显存；剩余空间存放对话（KV 缓存）。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为何不行</translation>
    </message>
    <message>
        <source>replicas: %1 for the peak, %2 spare</source>
        <translation>副本：峰值 %1 个，备用 %2 个</translation>
    </message>
    <message>
        <source>replicas: %1 for the peak, no spare</source>
        <translation>副本：峰值 %1 个，无备用</translation>
    </message>
    <message>
        <source>Weights that have to be loaded</source>
        <translation>须加载的权重</translation>
    </message>
    <message>
        <source>Conversations a replica can hold</source>
        <translation>每副本可容纳的对话数</translation>
    </message>
    <message>
        <source>On disk, all copies</source>
        <translation>磁盘占用，全部拷贝</translation>
    </message>
    <message>
        <source>One download</source>
        <translation>单次下载</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ModelsPage</name>
    <message>
        <source>Two numbers per model</source>
        <translation>每个模型两个数字</translation>
    </message>
    <message>
        <source>Two numbers describe a model: what it stores and what it uses.</source>
        <translation>描述一个模型要用两个数字：它存储多少，又使用多少。</translation>
    </message>
    <message>
        <source>%1 stores %2 parameters and uses all of them for every token.</source>
        <translation>%1 存储 %2 参数，每个 token 都用到全部。</translation>
    </message>
    <message>
        <source>%1 stores %2 parameters and uses %3 of them for a token: %4.</source>
        <translation>%1 存储 %2 参数，处理一个 token 只用其中 %3：%4。</translation>
    </message>
    <message>
        <source>Memory is sized by the total, speed by the active parameters. The bars are drawn to one scale.</source>
        <translation>显存按总参数配置，速度看激活参数。各条按同一比例绘制。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>另有 %n 项见报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>active inside total</source>
        <translation>激活参数占总参数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Page</name>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1, ex %2</source>
        <translation>%1，不含 %2</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>estimate, 80 % range</source>
        <translation>估算，80% 区间</translation>
    </message>
    <message>
        <source>This plan cannot be evaluated yet.</source>
        <translation>该计划尚无法计算。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设定</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Title …</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Pages of the meeting</source>
        <translation>会议页面</translation>
    </message>
    <message>
        <source>Untick to skip a page; Alt and the arrow keys move it; F2 gives it a title of your own.</source>
        <translation>取消勾选可跳过该页；Alt 加方向键可移动；F2 可自定标题。</translation>
    </message>
    <message>
        <source>This plan has nothing to show here; the page is skipped.</source>
        <translation>本计划在此页无内容可显示，该页将被跳过。</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PageView</name>
    <message>
        <source>Click: where does this come from?</source>
        <translation>点击：这个数字从何而来？</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::PresenterView</name>
    <message>
        <source>Presenter</source>
        <translation>演讲者</translation>
    </message>
    <message>
        <source>Notes on this page. Saved with the plan.</source>
        <translation>本页备注，随计划保存。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一页：%1</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>%1 · %2 since the start</source>
        <translation>%1 · 已进行 %2</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::QuestionPage</name>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Run an open model ourselves, or pay a managed model per token?</source>
        <translation>是自行部署开放模型，还是按 token 付费使用托管模型？</translation>
    </message>
    <message>
        <source>%1: run an open model ourselves, or pay per token?</source>
        <translation>%1：自行部署开放模型，还是按 token 付费？</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>每月差额</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>requests a day; today %1</source>
        <translation>次请求/日；当前 %1</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 cannot be deployed as planned</source>
        <translation>%1 无法按计划部署</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>of %1 draws from the ranges agree</source>
        <translation>的结论与此一致（按区间抽样 %1 次）</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>尚未算出</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>每百万 token</translation>
    </message>
    <message>
        <source>requests a day, %1 alone; today %2</source>
        <translation>每日请求，仅 %1；当前 %2</translation>
    </message>
    <message>
        <source>of %1 draws: %2 alone costs less than %3</source>
        <translation>%1 次抽样中：仅 %2 比 %3 便宜</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::RecommendationPage</name>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1 Use %2, and look again at %3 requests a day.</source>
        <translation>%1采用 %2，达到每日 %3 次请求时重新评估。</translation>
    </message>
    <message>
        <source>%1 Use %2.</source>
        <translation>%1采用 %2。</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Notes from the meeting</source>
        <translation>会议备注</translation>
    </message>
    <message>
        <source>Decide for %1, for this volume and these prices.</source>
        <translation>按当前业务量和当前价格，决定采用 %1。</translation>
    </message>
    <message>
        <source>today’s range is %1 to %2 of the estimate</source>
        <translation>当前区间为估算值的 %1 至 %2</translation>
    </message>
    <message>
        <source>Run %1 on %2 × %3 for a week and enter what was measured</source>
        <translation>在 %2 × %3 上试运行 %1 一周，并填入实测值</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Have the licence of %1 read by someone who may decide on it.</source>
        <translation>请有权作决定的人审阅 %1 的许可证。</translation>
    </message>
    <message>
        <source>Decide where data has to stay; the plan does not say it yet.</source>
        <translation>确定数据须留在何处；计划中尚未说明。</translation>
    </message>
    <message>
        <source>Decide whether data may go where %1 would take it.</source>
        <translation>确定数据可否送往 %1 的处理地点。</translation>
    </message>
    <message>
        <source>Settle “%1”: the decision flips at %2.</source>
        <translation>确定“%1”：其值为 %2 时结论反转。</translation>
    </message>
    <message>
        <source>Look again at %1 requests a day; the planned growth gets there in %2.</source>
        <translation>达到每日 %1 次请求时重新评估；按计划增长，%2后将达到。</translation>
    </message>
    <message>
        <source>Look again at %1 requests a day.</source>
        <translation>达到每日 %1 次请求时重新评估。</translation>
    </message>
    <message>
        <source>Have one old price confirmed.</source>
        <translation>请确认一个过期价格。</translation>
    </message>
    <message>
        <source>Have %1 old prices confirmed.</source>
        <translation>请确认 %1 个过期价格。</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Nothing here stands in the way; these are worth knowing before signing.</source>
        <translation>没有障碍；以下各点宜在签约前知悉。</translation>
    </message>
    <message>
        <source>One point needs an answer before anybody signs: %1.</source>
        <translation>签约前有一点须先答复：%1。</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>%1 points need an answer before anybody signs: %2 and %3.</source>
        <translation>签约前有 %1 点须先答复：%2和%3。</translation>
    </message>
    <message>
        <source>What each risk means for this plan, and what settles it.</source>
        <translation>每项风险对本计划意味着什么，以及如何化解。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Where data is processed</source>
        <translation>数据处理地点</translation>
    </message>
    <message>
        <source>Speed is an estimate</source>
        <translation>速度只是估算</translation>
    </message>
    <message>
        <source>One site</source>
        <translation>单一站点</translation>
    </message>
    <message>
        <source>Managed prices move</source>
        <translation>托管价格会变</translation>
    </message>
    <message>
        <source>Foreign currency</source>
        <translation>外币</translation>
    </message>
    <message>
        <source>A tuned model</source>
        <translation>调优模型</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>where data may go</source>
        <translation>数据去向</translation>
    </message>
    <message>
        <source>the real speed</source>
        <translation>实际速度</translation>
    </message>
    <message>
        <source>the missing spare</source>
        <translation>没有备用</translation>
    </message>
    <message>
        <source>a retirement date</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>List prices are planned to stay</source>
        <translation>按目录价不变规划</translation>
    </message>
    <message>
        <source>List prices are planned to move by %1 a year</source>
        <translation>按目录价每年变动 %1 规划</translation>
    </message>
    <message>
        <source>%1; %2 to %3 a year is thought possible.</source>
        <translation>%1；每年 %2 至 %3 均有可能。</translation>
    </message>
    <message>
        <source>Commercial use is not plainly allowed, or not known: %1.</source>
        <translation>未明确允许商业使用，或情况未知：%1。</translation>
    </message>
    <message>
        <source>Every model of the shortlist may be used commercially.</source>
        <translation>候选清单中的模型均可商用。</translation>
    </message>
    <message>
        <source>The plan does not say where data has to stay.</source>
        <translation>计划未说明数据须留在何处。</translation>
    </message>
    <message>
        <source>Outside %1, or without a promise to stay there: %2.</source>
        <translation>位于 %1 之外，或未承诺数据留在当地：%2。</translation>
    </message>
    <message>
        <source>Every option stays in %1.</source>
        <translation>所有方案均留在 %1。</translation>
    </message>
    <message>
        <source>Routing to experts and the serving engine decide: the truth lies between %1 and %2 of the estimate in 8 of 10 cases.</source>
        <translation>取决于专家路由与推理引擎：十次中有八次，实际值在估算值的 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>The estimate is rescaled to what was measured on your own deployment.</source>
        <translation>估算已按您自己部署的实测结果校正。</translation>
    </message>
    <message>
        <source>All replicas stand in one place and none is spare: a failed node is an outage.</source>
        <translation>所有副本在同一处且无备用：一个节点故障即中断服务。</translation>
    </message>
    <message>
        <source>All replicas stand in one place; the spare covers a node, not the site.</source>
        <translation>所有副本在同一处；备用可应对节点故障，但不能应对整个站点故障。</translation>
    </message>
    <message>
        <source>%1 Retirement: %2</source>
        <translation>%1 停用：%2</translation>
    </message>
    <message>
        <source>Prices are in %1; the rate is planned at %2, between %3 and %4 is thought possible.</source>
        <translation>价格以 %1 计；汇率按 %2 规划，%3 至 %4 均有可能。</translation>
    </message>
    <message>
        <source>Prices are in %1; the rate is planned at %2.</source>
        <translation>价格以 %1 计；汇率按 %2 规划。</translation>
    </message>
    <message>
        <source>Each tuned set of weights is %1 more to store and needs replicas of its own; none is in these figures.</source>
        <translation>每套调优权重要多存储 %1，并需独立的副本；以上数字均未计入。</translation>
    </message>
    <message>
        <source>Have the licence text read before building on it.</source>
        <translation>基于它开发之前，请人审阅许可证文本。</translation>
    </message>
    <message>
        <source>Keep the licence text with the decision.</source>
        <translation>将许可证文本与决策一并存档。</translation>
    </message>
    <message>
        <source>Have it in the contract.</source>
        <translation>写入合同。</translation>
    </message>
    <message>
        <source>Decide where data may go, and enter it in the plan.</source>
        <translation>确定数据可去何处，并填入计划。</translation>
    </message>
    <message>
        <source>Decide what may leave the country, or drop these options.</source>
        <translation>确定哪些数据可以出境，否则放弃这些方案。</translation>
    </message>
    <message>
        <source>Measure on rented GPUs for a week and enter the points.</source>
        <translation>在租用的 GPU 上测一周，并填入测点。</translation>
    </message>
    <message>
        <source>Measure again after each upgrade.</source>
        <translation>每次升级后重新测量。</translation>
    </message>
    <message>
        <source>Agree what an hour without answers costs; a second site doubles the spare.</source>
        <translation>商定一小时无答复的代价；增设第二站点会使备用翻倍。</translation>
    </message>
    <message>
        <source>Look at the price list each quarter; keep prompts portable.</source>
        <translation>每季度查看价目表；保持提示词可移植。</translation>
    </message>
    <message>
        <source>See the scenario with a dearer dollar; hedge or fix the rate.</source>
        <translation>参见外币升值的情景；对冲或锁定汇率。</translation>
    </message>
    <message>
        <source>If tuning is wanted, make it a scenario of its own.</source>
        <translation>如需调优，请单设一个情景。</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenarios, side by side.</source>
        <translation>情景对比。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The answer stays the same in every scenario.</source>
        <translation>结论在所有情景下都相同。</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios change the answer.</source>
        <translation>%2 个情景中有 %1 个会改变结论。</translation>
    </message>
    <message>
        <source>%1 would change the answer; the other scenarios leave it as it is.</source>
        <translation>%1会改变结论；其余情景不会。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>Cost a month of the compared options in each scenario, today’s volume unless the scenario says otherwise.</source>
        <translation>所比较方案在各情景下的每月费用；除情景另有说明外，按当前业务量计。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>另有 %n 项见报告</numerusform>
        </translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1，自建</translation>
    </message>
    <message>
        <source>Best of both</source>
        <translation>两者最优</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Break-even, requests a day</source>
        <translation>盈亏平衡点，每日请求数</translation>
    </message>
    <message>
        <source>Stay managed</source>
        <translation>继续托管</translation>
    </message>
    <message>
        <source>Self-host</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Do both</source>
        <translation>两者结合</translation>
    </message>
    <message>
        <source>Too close</source>
        <translation>难分高下</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>cannot be evaluated</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::SensitivityPage</name>
    <message>
        <source>What would change the answer</source>
        <translation>什么会改变结论</translation>
    </message>
    <message>
        <source>What would change the answer has not been worked out for this plan.</source>
        <translation>尚未算出什么会改变本计划的结论。</translation>
    </message>
    <message>
        <source>No single driver changes the answer within its range.</source>
        <translation>没有任何单一驱动因素会在其区间内改变结论。</translation>
    </message>
    <message>
        <source>One driver can change the answer within its range: %1.</source>
        <translation>有一个驱动因素会在其区间内改变结论：%1。</translation>
    </message>
    <message>
        <source>%1 drivers can each change the answer within their ranges, %2 first.</source>
        <translation>有 %1 个驱动因素各自都会在其区间内改变结论，首先是%2。</translation>
    </message>
    <message>
        <source>Self-hosted %1 less %2, a year, with one input at the ends of its range and all others as planned.</source>
        <translation>自建 %1 减 %2 的每年差额；每次只将一项输入移至区间两端，其余按计划。</translation>
    </message>
    <message>
        <source>The figures on the other pages stand; how far each input could move them is missing here.</source>
        <translation>其他页面的数字不受影响；此处缺少的是各项输入能使其变动多少。</translation>
    </message>
    <message>
        <source>It needs an open model that can be deployed as planned.</source>
        <translation>需要一个可按计划部署的开放模型。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Where the decision flips</source>
        <translation>结论在何处反转</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>反转点</translation>
    </message>
    <message>
        <source>Bold: inside the range that was assumed.</source>
        <translation>粗体：在假定区间之内。</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Sheet</name>
    <message numerus="yes">
        <source>and %n more, in the report</source>
        <translation>
            <numerusform>另有 %n 项见报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::SpeedPage</name>
    <message>
        <source>Will it keep up?</source>
        <translation>跟得上吗？</translation>
    </message>
    <message>
        <source>No deployment of the compared model keeps its promises.</source>
        <translation>所比较的模型没有任何一种部署能达到要求。</translation>
    </message>
    <message>
        <source>One replica of %1 serves %2 requests a second; the busiest hour needs %3.</source>
        <translation>一个 %1 副本每秒处理 %2 次请求；最忙的一小时需要 %3 次。</translation>
    </message>
    <message>
        <source>The busiest hour needs %1 requests a second: %2 replicas of %3 at %4 each.</source>
        <translation>最忙的一小时每秒需处理 %1 次请求：%2 个 %3 副本，每个 %4 次。</translation>
    </message>
    <message>
        <source>Only some experts work on a token. Which ones changes with the text, so the time a token takes varies too.</source>
        <translation>处理一个 token 只动用部分专家。动用哪些随文本而变，因此每个 token 的耗时也会变化。</translation>
    </message>
    <message>
        <source>Estimates carry their 80 % range until they are measured on your own deployment.</source>
        <translation>在您自己的部署上实测之前，估算均附 80% 区间。</translation>
    </message>
    <message>
        <source>More users at once wake more experts</source>
        <translation>同时在线的用户越多，唤醒的专家越多</translation>
    </message>
    <message>
        <source>95 % of requests; target %1</source>
        <translation>95% 的请求；目标 %1</translation>
    </message>
    <message>
        <source>95 % of requests; no target set</source>
        <translation>95% 的请求；未设目标</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>首字出现不超过</translation>
    </message>
    <message>
        <source>measured; 80 % range: %1 to %2</source>
        <translation>实测；80% 区间：%1 至 %2</translation>
    </message>
    <message>
        <source>estimate; 80 % range: %1 to %2</source>
        <translation>估算；80% 区间：%1 至 %2</translation>
    </message>
    <message>
        <source>Tokens a second, a replica</source>
        <translation>每副本每秒 token 数</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::TrapPage</name>
    <message>
        <source>The trap</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>Size memory by the total, speed by the active parameters – never either by both.</source>
        <translation>显存按总参数配，速度按激活参数算，切勿两者都用同一个数字。</translation>
    </message>
    <message>
        <source>Counting only what %1 uses would buy %2 GiB where %3 GiB have to be loaded.</source>
        <translation>只按 %1 用到的参数计算，会只买 %2 GiB，而须加载的有 %3 GiB。</translation>
    </message>
    <message>
        <source>Sizing %1 by its headline total would waste %2 a year.</source>
        <translation>按标称总参数配置 %1，每年会浪费 %2。</translation>
    </message>
    <message>
        <source>A mixture of experts stores everything and computes with a slice. Both shortcuts are wrong, in opposite directions.</source>
        <translation>混合专家模型存储全部参数，却只用一小部分计算。两种简化算法都错，且方向相反。</translation>
    </message>
    <message>
        <source>The comparison is not there for this plan: none of its mixture-of-experts models can be deployed as planned.</source>
        <translation>本计划没有此项比较：其中没有可按计划部署的混合专家模型。</translation>
    </message>
    <message>
        <source>Sized as if all %1 computed</source>
        <translation>假定全部 %1 都参与计算</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 a year too much: compute bought for parameters that rest.</source>
        <translation>每年多花 %1：为闲置的参数购买了算力。</translation>
    </message>
    <message>
        <source>No more GPUs than memory asks for anyway.</source>
        <translation>并不超过显存本来就需要的 GPU 数。</translation>
    </message>
    <message>
        <source>▲ too much</source>
        <translation>▲ 过多</translation>
    </message>
    <message>
        <source>✓ no more than needed</source>
        <translation>✓ 不超过所需</translation>
    </message>
    <message>
        <source>Sized right: total in memory, active in speed</source>
        <translation>正确配置：显存看总参数，速度看激活参数</translation>
    </message>
    <message>
        <source>· %1 a month, everything counted</source>
        <translation>· 每月 %1，全部计入</translation>
    </message>
    <message>
        <source>✓ as planned</source>
        <translation>✓ 按计划</translation>
    </message>
    <message>
        <source>Sized as if %1 were all there is</source>
        <translation>假定只有 %1</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>%1 GiB of weights have to be resident: it would not start.</source>
        <translation>有 %1 GiB 权重须常驻显存：无法启动。</translation>
    </message>
    <message>
        <source>✕ does not start</source>
        <translation>✕ 无法启动</translation>
    </message>
    <message>
        <source>bought %1, needed %2 GiB</source>
        <translation>买了 %1，需要 %2 GiB</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::WalkthroughWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Back to where we started</source>
        <translation>回到起始状态</translation>
    </message>
    <message>
        <source>Keep as scenario …</source>
        <translation>保存为情景…</translation>
    </message>
    <message>
        <source>Save page …</source>
        <translation>保存页面…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>会议演示</translation>
    </message>
    <message>
        <source>What the room said. Saved with the plan.</source>
        <translation>会上的意见，随计划保存。</translation>
    </message>
    <message>
        <source>Notes from the meeting</source>
        <translation>会议备注</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>保存为情景</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>情景名称：</translation>
    </message>
    <message>
        <source>The scenario was not kept.</source>
        <translation>情景未保存。</translation>
    </message>
    <message>
        <source>There is no page to save.</source>
        <translation>没有可保存的页面。</translation>
    </message>
    <message>
        <source>Save page</source>
        <translation>保存页面</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>页面未保存。</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 万亿</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>%1 in whole nodes of %2</source>
        <translation>%1，按每节点 %2 块整节点计</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 块 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 块 GPU</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>80% 区间 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>自动选择</translation>
    </message>
</context>
<context>
    <name>evenhost::walkthrough::WorkloadPage</name>
    <message>
        <source>The workload</source>
        <translation>业务量</translation>
    </message>
    <message>
        <source>%1 requests a day make %2 tokens a month.</source>
        <translation>每日 %1 次请求，每月即 %2 token。</translation>
    </message>
    <message>
        <source>Capacity has to serve the busiest hour: %1 requests in flight there, as measured.</source>
        <translation>承载能力须应付最忙的一小时：实测当时并发 %1 个请求。</translation>
    </message>
    <message>
        <source>Capacity has to serve the busiest hour, not the mean; the bill per token only counts the sum.</source>
        <translation>承载能力须应付最忙的一小时，而非平均值；按 token 的账单只看总量。</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>%1 a second on average</source>
        <translation>平均每秒 %1 次</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>a request, %1 of them from a cache</source>
        <translation>每次请求，其中 %1 来自缓存</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>每次请求</translation>
    </message>
    <message>
        <source>In the busiest hour</source>
        <translation>最忙的一小时</translation>
    </message>
    <message>
        <source>requests a second, %1 the average</source>
        <translation>次请求/秒，为平均值的 %1</translation>
    </message>
    <message>
        <source>An average day, requests an hour, local time</source>
        <translation>平均一天，每小时请求数，当地时间</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>Requests a day, growing by %1 a month</source>
        <translation>每日请求数，每月增长 %1</translation>
    </message>
    <message>
        <source>No growth is planned: requests a day stay as they are</source>
        <translation>未计划增长：每日请求数保持不变</translation>
    </message>
    <message>
        <source>today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>%1 个月后</translation>
    </message>
</context>
<context>
    <name>evenhost::window::CardActions</name>
    <message>
        <source>Start from a managed offer</source>
        <translation>以托管报价为起点</translation>
    </message>
    <message>
        <source>Start from a hosting offer</source>
        <translation>以部署报价为起点</translation>
    </message>
    <message>
        <source>Start from a model card</source>
        <translation>以模型卡为起点</translation>
    </message>
    <message>
        <source>Open a published configuration</source>
        <translation>打开已发布的配置</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>配置文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a configuration.</source>
        <translation>无法将“%1”作为配置读取。</translation>
    </message>
    <message>
        <source>What “%1” does not say, or was taken as usual:</source>
        <translation>“%1”未说明、或按惯例采用的内容：</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: rows of the plan refer to it. Give them another one first.</source>
        <translation>无法删除“%1”：计划中有行引用它。请先为这些行另选一个。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Edit the model card …</source>
        <translation>编辑模型卡…</translation>
    </message>
    <message>
        <source>Edit the hosting offer …</source>
        <translation>编辑部署报价…</translation>
    </message>
    <message>
        <source>Edit the managed offer …</source>
        <translation>编辑托管报价…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Start from an accelerator</source>
        <translation>以加速器为起点</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Comparison</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ComparisonDialog</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>evenhost::window::DataExports</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the workbook …</source>
        <translation>正在生成工作簿…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出数字</translation>
    </message>
    <message>
        <source>All figures with their reasons (*.json);;The options as a table (*.csv)</source>
        <translation>全部数字及其依据 (*.json);;方案表格 (*.csv)</translation>
    </message>
    <message>
        <source>Computing the figures …</source>
        <translation>正在计算数字…</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的修改吗？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>不保存则修改将丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don’t save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” was changed on disk since it was opened.</source>
        <translation>“%1”打开后已在磁盘上被修改。</translation>
    </message>
    <message>
        <source>Overwriting loses the other changes, reloading loses yours.</source>
        <translation>覆盖会丢失对方的修改，重新加载会丢失您的修改。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere.</source>
        <translation>“%1”已在别处打开。</translation>
    </message>
    <message>
        <source>Open read-&amp;only</source>
        <translation>以只读方式打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>打开副本(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;anyway</source>
        <translation>仍然打开(&amp;A)</translation>
    </message>
</context>
<context>
    <name>evenhost::window::EditActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Reorder rows</source>
        <translation>调整行序</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n row(s)</source>
        <translation>
            <numerusform>剪切 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: no model or offer is called that.</source>
        <translation>未粘贴任何内容：没有叫这个名称的模型或报价。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>粘贴 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenhost::window::EvidenceActions</name>
    <message>
        <source>Set as baseline</source>
        <translation>设为基线</translation>
    </message>
    <message>
        <source>Remove baseline</source>
        <translation>删除基线</translation>
    </message>
    <message>
        <source>Change the hours of the day</source>
        <translation>修改一天各小时</translation>
    </message>
    <message>
        <source>Read a usage log</source>
        <translation>读取用量日志</translation>
    </message>
    <message>
        <source>Usage logs (*.csv *.jsonl *.ndjson *.json *.log *.txt);;All files (*)</source>
        <translation>用量日志 (*.csv *.jsonl *.ndjson *.json *.log *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Workload from %1</source>
        <translation>业务量取自 %1</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ExportActions</name>
    <message>
        <source>The plan cannot be evaluated, so there is nothing to report yet.</source>
        <translation>该计划无法计算，暂无可报告的内容。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the walkthrough as slides</source>
        <translation>将会议演示导出为幻灯片</translation>
    </message>
    <message>
        <source>Making the slides …</source>
        <translation>正在生成幻灯片…</translation>
    </message>
    <message>
        <source>Export the walkthrough as pictures</source>
        <translation>将会议演示导出为图片</translation>
    </message>
    <message>
        <source>Which pictures: dots for any program (PNG), or drawings that stay sharp (SVG)?</source>
        <translation>选择哪种图片：各种程序均可使用的点阵图（PNG），还是放大后仍清晰的矢量图（SVG）？</translation>
    </message>
    <message>
        <source>Making the pictures …</source>
        <translation>正在生成图片…</translation>
    </message>
    <message>
        <source>“%1” is in the folder already. Replace it and other pages that are there?</source>
        <translation>文件夹中已有“%1”。是否替换该文件及其中已有的其他页面？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>evenhost::window::FileActions</name>
    <message>
        <source>Evenhost plans (*.evenhost.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Evenhost 计划 (*.evenhost.yaml *.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>The example cannot be opened.</source>
        <translation>无法打开示例。</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Give up all changes since “%1” was saved?</source>
        <translation>要放弃“%1”自上次保存以来的全部修改吗？</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>No recent plans</source>
        <translation>没有最近的计划</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>It is open in another window of this program.</source>
        <translation>它已在本程序的另一窗口中打开。</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>另一个程序已将其打开。</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer “%2” since %3.</source>
        <translation>%1 自 %3 起在计算机“%2”上打开了它。</translation>
    </message>
    <message>
        <source>Give up your changes to “%1”?</source>
        <translation>要放弃对“%1”的修改吗？</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>“%1”: your plan and the file on disk</source>
        <translation>“%1”：您的计划与磁盘上的文件</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>The version before the last save cannot be opened.</source>
        <translation>无法打开上次保存之前的版本。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::FileSafety</name>
    <message>
        <source>“%1” could not be saved by itself. %2</source>
        <translation>未能自动保存“%1”。%2</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program. You have unsaved changes.</source>
        <translation>“%1”已被另一个程序在磁盘上修改。您有尚未保存的修改。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program.</source>
        <translation>“%1”已被另一个程序在磁盘上修改。</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved on disk.</source>
        <translation>“%1”已从磁盘上删除或移动。</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>重新保存(&amp;S)</translation>
    </message>
    <message>
        <source>Open read-only, since somebody else has this plan open. What you try out here can be saved under another name.</source>
        <translation>以只读方式打开，因为他人已打开此计划。您在此试作的内容可另存为其他名称。</translation>
    </message>
    <message>
        <source>This file may not be written. What you try out here can be saved under another name.</source>
        <translation>此文件不允许写入。您在此试作的内容可另存为其他名称。</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for a crash at the moment: save often. %1</source>
        <translation>目前无法为意外退出保留未保存的修改：请经常保存。%1</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>Last edited: %1</source>
        <translation>最近编辑：%1</translation>
    </message>
    <message>
        <source>The edits cannot be read: %1</source>
        <translation>无法读取这些修改：%1</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>空计划</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>The file has been changed since these edits began.</source>
        <translation>这些修改开始之后，文件已被更改。</translation>
    </message>
    <message>
        <source>The file cannot be opened any more: %1</source>
        <translation>文件已无法打开：%1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存的修改</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Guide</name>
    <message>
        <source>To a first answer</source>
        <translation>得出第一个答案</translation>
    </message>
    <message>
        <source>Evenhost answers one question: run an open model on GPUs of your own, or pay for a managed model by the token? It says from which daily volume the answer turns, how sure that is, and what would change it.</source>
        <translation>Evenhost 回答一个问题：是在自己的 GPU 上运行开放模型，还是按 token 付费使用托管模型？它说明从多大的每日业务量起结论反转、有多大把握，以及什么会改变结论。</translation>
    </message>
    <message>
        <source>1. Fill in the workload at the left: requests a day, tokens in and out, and how much busier the busiest hour is than the mean.</source>
        <translation>1. 在左侧填写业务量：每日请求数、输入与输出 token，以及最忙一小时比平均忙多少。</translation>
    </message>
    <message>
        <source>2. Add open models (Plan, Add a model) and say where each would run. The picker shows what fits and what it costs.</source>
        <translation>2. 添加开放模型（“计划”、“添加模型”），并说明各自在哪里运行。选择器会显示哪些装得下、费用多少。</translation>
    </message>
    <message>
        <source>3. Add what you would pay for instead (Plan, Add a managed option).</source>
        <translation>3. 添加可替代的付费方案（“计划”、“添加托管方案”）。</translation>
    </message>
    <message>
        <source>4. Read the line at the bottom, then the break-even view. Drag the volume line to ask “what if”.</source>
        <translation>4. 先看底部的结论，再看“盈亏平衡”视图。拖动业务量线可作假设推演。</translation>
    </message>
    <message>
        <source>Every edit answers at once and can be undone. Figures with a range say so; what is unknown stays unknown and is listed among the findings (F8).</source>
        <translation>每次修改都会立即得出结果，且可撤销。带区间的数字会注明；未知的仍为未知，并列入检查结果（F8）。</translation>
    </message>
    <message>
        <source>What each view answers</source>
        <translation>各视图回答什么</translation>
    </message>
    <message>
        <source>The views stand under the options. Point at anything for the exact value, click to pin it, press F1 to ask why. The right mouse button copies the picture or its table, and saves it.</source>
        <translation>各视图位于方案表下方。指向任意处可看精确值，点击可固定，按 F1 可问为什么。鼠标右键可复制图片或其表格，也可保存。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Break-even, cost, size and memory on one page.</source>
        <translation>一页纵览盈亏平衡、费用、规模与显存。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Does it fit? Weights, key-value cache and runtime on one GPU; what does not fit is drawn past the line, with what would help.</source>
        <translation>装得下吗？单块 GPU 上的权重、KV 缓存和运行时；装不下的部分画在线外，并说明怎样才能装下。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast is it for one user, with the 80 % range; which layouts were tried; how many experts one step reads.</source>
        <translation>单个用户感受到的速度及其 80% 区间；试过哪些布局；每步读取多少专家。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>How much has to be stored, how often, and how long one download takes.</source>
        <translation>须存储多少、存几份，以及下载一次要多久。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What makes up a month of each option, with the range that follows from the speed.</source>
        <translation>各方案每月费用的构成，以及由速度得出的区间。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>From which volume on is self-hosting cheaper? Managed is a straight line, self-hosting a staircase: GPUs come in whole servers.</source>
        <translation>从多大业务量起自建更便宜？托管是一条直线，自建是一级级阶梯：GPU 按整台服务器购买。</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关键因素</translation>
    </message>
    <message>
        <source>Which inputs move the answer most, and at which value it turns.</source>
        <translation>哪些输入对结论影响最大，取何值时结论反转。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>支出走势</translation>
    </message>
    <message>
        <source>What has been paid out month by month, with growth and price changes.</source>
        <translation>逐月累计支出，计入业务增长和价格变动。</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>与基线相比</translation>
    </message>
    <message>
        <source>What changed since the answer was last agreed, and what each change did.</source>
        <translation>自上次商定结论以来有哪些变化，每项变化有何影响。</translation>
    </message>
    <message>
        <source>How the numbers are made</source>
        <translation>数字如何得出</translation>
    </message>
    <message>
        <source>Two numbers describe a mixture-of-experts model. The total parameters have to be held in memory: they decide how many GPUs are needed. The active ones work on each token: they decide how fast it is. Who sizes by the total alone buys too much compute; who sizes by the active alone buys GPUs on which the model does not start.</source>
        <translation>描述一个混合专家模型要用两个数字。总参数须保存在显存中，决定需要多少 GPU；激活参数参与每个 token 的计算，决定速度有多快。只按总参数配置，会买下过多的算力；只按激活参数配置，买来的 GPU 上模型无法启动。</translation>
    </message>
    <message>
        <source>Memory: weights in their number format, the key-value cache of all requests in progress, and what the engine needs for itself, on each GPU of the layout.</source>
        <translation>显存：按其数字格式计算的权重、全部处理中请求的 KV 缓存，以及引擎自身所需，按布局中的每块 GPU 计算。</translation>
    </message>
    <message>
        <source>Speed: the time of one step is the larger of reading the weights and caches it needs and of computing with them, with constants fitted to thousands of published measurements. The 80 % range is what held eight of ten measurements that were kept out of the fit.</source>
        <translation>速度：每步时间取读取所需权重和缓存的时间与用其计算的时间两者中较大者，常数由数千条已公布的实测数据拟合。80% 区间即未参与拟合的实测数据十次有八次落入的范围。</translation>
    </message>
    <message>
        <source>Capacity: replicas are bought for the busiest hour, not for the mean, with room to spare and spare replicas. Rented GPUs are paid for while they idle.</source>
        <translation>承载能力：副本按最忙一小时而非平均值购买，留有余量和备用副本。租用的 GPU 闲置时同样付费。</translation>
    </message>
    <message>
        <source>Cost: GPUs, storage, network, people, software and contingency on one side; tokens, cached and not, with batch and long-context prices on the other. Prices carry source and date; old ones are findings.</source>
        <translation>费用：一边是 GPU、存储、网络、人工、软件和预备费；另一边是缓存与未缓存的 token，含批处理价和长上下文价。价格附有来源和日期；过期价格会列入检查结果。</translation>
    </message>
    <message>
        <source>Break-even: both costs are followed exactly over all volumes, every crossing is found. “Never” is an answer too, with its reason.</source>
        <translation>盈亏平衡：在全部业务量上精确跟踪两种费用，找出每一个交叉点。“永不”也是一种答案，并附原因。</translation>
    </message>
    <message>
        <source>Ask why (F1) at any figure: the formula in words, with its values, and every input with its source and age, down to the price list.</source>
        <translation>对任何数字都可问“为什么”（F1）：以文字写出的公式及其数值，以及每项输入的来源和时效，一直追溯到价目表。</translation>
    </message>
    <message>
        <source>Better inputs</source>
        <translation>更好的输入</translation>
    </message>
    <message>
        <source>Usage log (Plan, Workload from a usage log): CSV or JSON from thirteen kinds of gateways and providers, or a table with timestamp, input_tokens and output_tokens. You see what it says beside what the plan has before anything is taken over.</source>
        <translation>用量日志（“计划”、“由用量日志得出业务量”）：来自十三类网关和供应商的 CSV 或 JSON，或含 timestamp、input_tokens 和 output_tokens 的表格。采用之前，可先将日志内容与计划现值对照。</translation>
    </message>
    <message>
        <source>Hours of the day (Plan, Hours of the day): drag the bars or type a share. Prices that depend on the hour, autoscaled servers and hybrids use them.</source>
        <translation>一天各小时（“计划”、“一天各小时”）：拖动条形或输入比例。分时价格、自动伸缩的服务器和混合方案都会用到。</translation>
    </message>
    <message>
        <source>Own measurements (Plan, Own measurements): requests in progress, tokens a second, time to the first token. The estimate moves towards them and its range narrows. Bars that are measured are solid, estimated ones are hatched.</source>
        <translation>自有实测（“计划”、“自有实测”）：处理中的请求数、每秒 token 数、首 token 时间。估算会向其靠拢，区间随之收窄。实测的条形为实心，估算的为斜线。</translation>
    </message>
    <message>
        <source>Ranges: give inputs a low and a high value (All assumptions). Where there is none, 20 % either way is tried, and the chart says so.</source>
        <translation>区间：为输入设定低值和高值（“全部假设”）。未设定时按上下各 20% 试算，图表会注明。</translation>
    </message>
    <message>
        <source>Working with a plan</source>
        <translation>使用计划</translation>
    </message>
    <message>
        <source>Scenarios keep what differs and nothing else. Choose one at the top: edits then belong to it.</source>
        <translation>情景只保存不同之处。在顶部选择一个情景后，所作修改即归该情景。</translation>
    </message>
    <message>
        <source>Set as baseline keeps today’s inputs as agreed. The view “Since baseline” shows what changed since.</source>
        <translation>“设为基线”将当前输入作为商定结果保存。“与基线相比”视图显示其后的变化。</translation>
    </message>
    <message>
        <source>Undo and redo reach back to the start. Typing in one field is one step.</source>
        <translation>撤销和重做可一直回到起点。在一个字段中的输入算作一步。</translation>
    </message>
    <message>
        <source>The meeting (F5) shows twelve pages with live controls; the report (Ctrl+E) is the same answer on paper, with the plan attached: open the PDF to have it back.</source>
        <translation>会议演示（F5）有十二页，控件可实时操作；报告（Ctrl+E）是同一答案的书面版，并附带计划：打开该 PDF 即可取回计划。</translation>
    </message>
    <message>
        <source>The workbook (File, Export workbook) has every formula live. Evenhost opens no network connection.</source>
        <translation>工作簿（“文件”、“导出工作簿”）中的公式均可实时计算。Evenhost 不建立任何网络连接。</translation>
    </message>
    <message>
        <source>Typing numbers</source>
        <translation>输入数字</translation>
    </message>
    <message>
        <source>Fields take numbers as people write them, and simple arithmetic. A value that cannot be taken is marked with the reason; the last good one stays.</source>
        <translation>字段接受人们惯用的数字写法和简单算式。无法接受的值会标出原因，并保留上一个有效值。</translation>
    </message>
    <message>
        <source>thousands, millions, billions</source>
        <translation>千、百万、十亿</translation>
    </message>
    <message>
        <source>a share; in a field of shares a bare number is per cent</source>
        <translation>比例；在比例字段中，单独的数字即为百分数</translation>
    </message>
    <message>
        <source>an amount in the plan’s currency</source>
        <translation>以计划货币计的金额</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>上、下键</translation>
    </message>
    <message>
        <source>step the value, with Shift by more</source>
        <translation>逐步增减数值，加 Shift 步幅更大</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>takes back what was typed</source>
        <translation>撤回所输入的内容</translation>
    </message>
    <message>
        <source>Charts by mouse and keyboard</source>
        <translation>用鼠标和键盘操作图表</translation>
    </message>
    <message>
        <source>Point, click</source>
        <translation>指向、点击</translation>
    </message>
    <message>
        <source>exact values; a click pins them and chooses the row</source>
        <translation>精确值；点击可固定并选中该行</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>左、右键</translation>
    </message>
    <message>
        <source>go from value to value</source>
        <translation>逐个移动到各数值</translation>
    </message>
    <message>
        <source>why this value?</source>
        <translation>为什么是这个值？</translation>
    </message>
    <message>
        <source>copies the table behind the chart</source>
        <translation>复制图表背后的表格</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>鼠标右键</translation>
    </message>
    <message>
        <source>copies or saves the picture (PNG, SVG, PDF)</source>
        <translation>复制或保存图片（PNG、SVG、PDF）</translation>
    </message>
    <message>
        <source>Drag the volume line</source>
        <translation>拖动业务量线</translation>
    </message>
    <message>
        <source>break-even: asks “what if”; Shift with Left or Right does the same</source>
        <translation>盈亏平衡：假设推演；Shift 加左、右键作用相同</translation>
    </message>
    <message>
        <source>Ctrl and wheel, + and −</source>
        <translation>Ctrl 加滚轮，+ 和 −</translation>
    </message>
    <message>
        <source>break-even: zoom; 0 or a double click shows all again</source>
        <translation>盈亏平衡：缩放；按 0 或双击恢复显示全部</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What each input means</source>
        <translation>各项输入的含义</translation>
    </message>
    <message>
        <source>Shortest: File, New from a question. Four answers make a plan, to be refined like any other.</source>
        <translation>最快方式：文件，从问题新建。回答四个问题即可生成计划，之后可照常细化。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::HelpActions</name>
    <message>
        <source>Prices in the catalogue: from %1 to %2.</source>
        <translation>目录中的价格：%1 至 %2。</translation>
    </message>
    <message>
        <source>Running with Qt %1.</source>
        <translation>运行于 Qt %1。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::HelpDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>指南中没有这些字词。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ImportActions</name>
    <message>
        <source>Import cards, offers or prices</source>
        <translation>导入模型卡、报价或价格</translation>
    </message>
    <message>
        <source>Cards, offers, configurations, price lists, plans, reports (*.yaml *.yml *.json *.toml *.csv *.tsv *.pdf);;All files (*)</source>
        <translation>模型卡、报价、配置、价目表、计划、报告 (*.yaml *.yml *.json *.toml *.csv *.tsv *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No plan is attached to “%1”.</source>
        <translation>“%1”未附带计划。</translation>
    </message>
    <message>
        <source>Reports of Evenhost carry the plan they were made from.</source>
        <translation>Evenhost 的报告附带生成它的计划。</translation>
    </message>
    <message>
        <source>The plan in “%1” cannot be opened.</source>
        <translation>无法打开“%1”中的计划。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; nothing was changed.</source>
        <translation>无法导入“%1”；未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” holds nothing that a plan can take in.</source>
        <translation>“%1”中没有计划可以采用的内容。</translation>
    </message>
    <message>
        <source>Model cards, accelerators, hosting and managed offers can be imported.</source>
        <translation>可以导入模型卡、加速器、部署报价和托管报价。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>evenhost::window::MainWindow</name>
    <message>
        <source>Why this cost?</source>
        <translation>这笔费用从何而来？</translation>
    </message>
    <message>
        <source>Add an open model to host yourselves and a managed option to compare it with.</source>
        <translation>请添加一个自建的开放模型，再添加一个托管方案与之比较。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Evenhost</source>
        <translation>Evenhost</translation>
    </message>
    <message>
        <source>Evenhost %1</source>
        <translation>Evenhost %1</translation>
    </message>
    <message numerus="yes">
        <source>Plans whether to run an open model yourselves or to pay a managed one per token.

Opens no network connection. Prices and model cards are data with a source and a date each: %n model(s) in the catalogue.

Free software: GNU General Public License 3 or later. Built with Qt, QCustomPlot, yaml-cpp, libqpdf, libxlsxwriter and the typeface Inter (SIL Open Font License).</source>
        <translation>
            <numerusform>帮助规划：是自行部署开放模型，还是按 token 付费使用托管模型。

不建立任何网络连接。价格和模型卡都是数据，各有来源和日期：目录中共有 %n 个模型。

自由软件：GNU 通用公共许可证第 3 版或更高版本。使用 Qt、QCustomPlot、yaml-cpp、libqpdf、libxlsxwriter 以及 Inter 字体（SIL 开放字体许可证）构建。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy table as text</source>
        <translation>将表格复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate row</source>
        <translation>复制行(&amp;D)</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>上移一行(&amp;U)</translation>
    </message>
    <message>
        <source>Move row dow&amp;n</source>
        <translation>下移一行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove row</source>
        <translation>删除行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的计划(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to saved</source>
        <translation>还原到已保存的版本(&amp;V)</translation>
    </message>
    <message>
        <source>Export &amp;PDF …</source>
        <translation>导出 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export s&amp;lides …</source>
        <translation>导出幻灯片(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Evenhost</source>
        <translation>关于 Evenhost(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>Add a &amp;model …</source>
        <translation>添加模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Add a mana&amp;ged option …</source>
        <translation>添加托管方案(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen row …</source>
        <translation>编辑所选行(&amp;E)…</translation>
    </message>
    <message>
        <source>All &amp;assumptions …</source>
        <translation>全部假设(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Scenarios …</source>
        <translation>情景(&amp;S)…</translation>
    </message>
    <message>
        <source>Plan &amp;details …</source>
        <translation>计划信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>主题：跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>主题：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>主题：深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Walk&amp;through</source>
        <translation>会议演示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Inputs at the left</source>
        <translation>左侧输入栏(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy this view as a table</source>
        <translation>将此视图复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>标准文字(&amp;N)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>设为基线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove baseline</source>
        <translation>删除基线(&amp;R)</translation>
    </message>
    <message>
        <source>Chinese: first install a font, as in %1</source>
        <translation>中文：请先安装字体，例如 %1</translation>
    </message>
    <message>
        <source>Open the version &amp;before the last save</source>
        <translation>打开上次保存之前的版本(&amp;B)</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import cards and prices …</source>
        <translation>导入模型卡与价格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Own cards and offers …</source>
        <translation>自有模型卡与报价(&amp;O)…</translation>
    </message>
    <message>
        <source>Cu&amp;t rows</source>
        <translation>剪切行(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>复制行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>粘贴行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare rows …</source>
        <translation>比较行(&amp;C)…</translation>
    </message>
    <message>
        <source>Prin&amp;t …</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Hours of the day …</source>
        <translation>一天各小时(&amp;H)…</translation>
    </message>
    <message>
        <source>Workload from a &amp;usage log …</source>
        <translation>由用量日志得出业务量(&amp;U)…</translation>
    </message>
    <message>
        <source>Own measuremen&amp;ts …</source>
        <translation>自有实测(&amp;T)…</translation>
    </message>
    <message>
        <source>Export wor&amp;kbook …</source>
        <translation>导出工作簿(&amp;K)…</translation>
    </message>
    <message>
        <source>Export &amp;figures …</source>
        <translation>导出数字(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Guide …</source>
        <translation>指南(&amp;G)…</translation>
    </message>
    <message>
        <source>Export slides as p&amp;ictures …</source>
        <translation>导出幻灯片为图片(&amp;I)…</translation>
    </message>
    <message>
        <source>New from a &amp;question …</source>
        <translation>从问题新建(&amp;Q)…</translation>
    </message>
</context>
<context>
    <name>evenhost::window::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>evenhost::window::PlanActions</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Where to host %1</source>
        <translation>%1 部署在哪里</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Add a managed option</source>
        <translation>添加托管方案</translation>
    </message>
    <message>
        <source>Change hosting of %1</source>
        <translation>修改 %1 的部署</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Edit scenarios</source>
        <translation>编辑情景</translation>
    </message>
    <message>
        <source>Edit plan details</source>
        <translation>编辑计划信息</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Choose hosting …</source>
        <translation>选择部署…</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>A month at today’s volume: %1</source>
        <translation>当前业务量下每月费用：%1</translation>
    </message>
    <message>
        <source>Units needed: %1</source>
        <translation>所需单位数：%1</translation>
    </message>
    <message>
        <source>The plan cannot be changed like this.</source>
        <translation>不能这样修改计划。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>evenhost::window::QuestionDialog</name>
    <message>
        <source>Managed model</source>
        <translation>托管模型</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>开放模型</translation>
    </message>
    <message>
        <source>New plan from a question</source>
        <translation>从问题新建计划</translation>
    </message>
    <message>
        <source>1. What kind of work?</source>
        <translation>1. 什么类型的工作？</translation>
    </message>
    <message>
        <source>What one request holds; every figure can be changed afterwards.</source>
        <translation>单次请求的内容；之后可修改任何数字。</translation>
    </message>
    <message>
        <source>%1: %2 tokens in, %3 out</source>
        <translation>%1：输入 %2 token，输出 %3</translation>
    </message>
    <message>
        <source>2. How many requests a day?</source>
        <translation>2. 每天多少请求？</translation>
    </message>
    <message>
        <source>or</source>
        <comment>one model or another</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>3. Which models?</source>
        <translation>3. 选用哪些模型？</translation>
    </message>
    <message>
        <source>4. Where must the data stay?</source>
        <translation>4. 数据必须留在哪里？</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>初步答案</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>first answer when the plan was made</source>
        <translation>创建计划时的初步答案</translation>
    </message>
    <message>
        <source>%1 or %2?</source>
        <translation>%1 还是 %2？</translation>
    </message>
    <message>
        <source>No hosting offer there holds this model.</source>
        <translation>当地没有可容纳该模型的部署报价。</translation>
    </message>
    <message>
        <source>Hosted where it is cheapest: %1, weights in %2.</source>
        <translation>部署于最便宜处：%1，权重为 %2。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::RecoveryDialog</name>
    <message>
        <source>Recover unsaved edits</source>
        <translation>恢复未保存的修改</translation>
    </message>
    <message>
        <source>Plans with unsaved edits</source>
        <translation>有未保存修改的计划</translation>
    </message>
    <message>
        <source>The program ended before these edits were saved.</source>
        <translation>程序在保存这些修改之前已退出。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ReportDialog</name>
    <message>
        <source>One page: the decision alone</source>
        <translation>单页：仅决策</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>容量测算</translation>
    </message>
    <message>
        <source>Sensitivity and scenarios</source>
        <translation>敏感性与情景</translation>
    </message>
    <message>
        <source>Assumptions register</source>
        <translation>假设登记表</translation>
    </message>
    <message>
        <source>Method, checks and limits</source>
        <translation>方法、检查与局限</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>such as: Commercial in confidence</source>
        <translation>例如：商业机密</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>每页页脚的一行文字</translation>
    </message>
    <message>
        <source>Logo: a PNG or SVG picture</source>
        <translation>徽标：PNG 或 SVG 图片</translation>
    </message>
    <message>
        <source>all, or such as: 1-3, 5</source>
        <translation>全部，或如：1-3, 5</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>打印页码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>请至少选择一个部分。</translation>
    </message>
    <message>
        <source>The report has pages 1 to %1: write such as 1-3, 5.</source>
        <translation>报告有第 1 至 %1 页：请写成 1-3, 5 的形式。</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo.</source>
        <translation>“%1”不能用作徽标。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>无法打印报告。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keeping work safe</source>
        <translation>保护工作成果</translation>
    </message>
    <message>
        <source>Keep unsaved changes in case the program ends</source>
        <translation>保留未保存的修改，以防程序退出</translation>
    </message>
    <message>
        <source>Half a second after a change, the whole plan is written to a folder of your own, never beside the plan. It goes when you save.</source>
        <translation>修改后半秒，整个计划会写入您自己的文件夹，绝不写在计划旁边；保存后即删除。</translation>
    </message>
    <message>
        <source>Save to the file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Only plans that have a file, and never over somebody else’s changes.</source>
        <translation>仅限已有文件的计划，且绝不覆盖他人的修改。</translation>
    </message>
    <message>
        <source>Only when I save</source>
        <translation>仅在我保存时</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after a change</source>
        <translation>
            <numerusform>修改后 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Version before the last save</source>
        <translation>上次保存之前的版本</translation>
    </message>
    <message>
        <source>File menu: open the version before the last save.</source>
        <translation>文件菜单：打开上次保存之前的版本。</translation>
    </message>
    <message>
        <source>Keep one, out of sight</source>
        <translation>保留一份，不显示</translation>
    </message>
    <message>
        <source>Keep one beside the plan (name~)</source>
        <translation>在计划旁保留一份（名称~）</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Open the plan I had open last</source>
        <translation>打开上次打开的计划</translation>
    </message>
    <message>
        <source>Theme, text size and language are in the View menu.</source>
        <translation>主题、文字大小和语言在“视图”菜单中。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ShortlistPanel</name>
    <message>
        <source>Change weights of %1</source>
        <translation>修改 %1 的权重格式</translation>
    </message>
    <message>
        <source>+ Add a model</source>
        <translation>+ 添加模型</translation>
    </message>
    <message>
        <source>+ Add a managed option</source>
        <translation>+ 添加托管方案</translation>
    </message>
</context>
<context>
    <name>evenhost::window::SidePanel</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Nothing to report: no old prices, no unknown licences, no contradictions.</source>
        <translation>没有需要报告的内容：没有过期价格、未知许可证或矛盾之处。</translation>
    </message>
</context>
<context>
    <name>evenhost::window::TopBar</name>
    <message>
        <source>Scenario: base</source>
        <translation>情景：基准</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Edit scenarios …</source>
        <translation>编辑情景…</translation>
    </message>
    <message>
        <source>Walkthrough F5</source>
        <translation>会议演示 F5</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
</context>
<context>
    <name>evenhost::window::VerdictBar</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>暂无结论。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>evenhost::window::ViewTabs</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关键因素</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>支出走势</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>与基线相比</translation>
    </message>
    <message>
        <source>Recomputing …</source>
        <translation>正在重新计算…</translation>
    </message>
</context>
<context>
    <name>evenhost::window::WelcomePage</name>
    <message>
        <source>Claims assistant</source>
        <translation>理赔助手</translation>
    </message>
    <message>
        <source>An insurer of 900 people weighs four open models against Claude.</source>
        <translation>一家 900 人的保险公司将四个开放模型与 Claude 作比较。</translation>
    </message>
    <message>
        <source>Small internal assistant</source>
        <translation>小型内部助手</translation>
    </message>
    <message>
        <source>Sixty people, a few hundred requests a day.</source>
        <translation>六十人，每天几百次请求。</translation>
    </message>
    <message>
        <source>High-volume document reading</source>
        <translation>大批量文档阅读</translation>
    </message>
    <message>
        <source>A logistics platform reads documents around the clock.</source>
        <translation>一个物流平台昼夜不停地阅读文档。</translation>
    </message>
    <message>
        <source>Evenhost</source>
        <translation>Evenhost</translation>
    </message>
    <message>
        <source>Run an open model ourselves, or pay a managed model per token? See memory, speed, storage and the full cost of both roads, and the daily volume at which they break even.</source>
        <translation>是自行部署开放模型，还是按 token 付费使用托管模型？在此可看清两条路所需的显存、速度、存储和全部费用，以及两者打平的每日业务量。</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新计划</translation>
    </message>
    <message>
        <source>Open a plan …</source>
        <translation>打开计划…</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>New plan from a question …</source>
        <translation>从问题新建计划…</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Input tokens a request</source>
        <translation>每次请求的输入 token</translation>
    </message>
    <message>
        <source>Output tokens a request</source>
        <translation>每次请求的输出 token</translation>
    </message>
    <message>
        <source>Share of input read from a cache</source>
        <translation>从缓存读取的输入占比</translation>
    </message>
    <message>
        <source>Share of input written to a cache</source>
        <translation>写入缓存的输入占比</translation>
    </message>
    <message>
        <source>Busiest hour over the day&apos;s mean</source>
        <translation>最忙一小时与全天平均之比</translation>
    </message>
    <message>
        <source>Requests in flight at the peak</source>
        <translation>峰值时的并发请求数</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>每月增长</translation>
    </message>
    <message>
        <source>Share of requests that may wait</source>
        <translation>可延后的请求占比</translation>
    </message>
    <message>
        <source>Share of requests sent again</source>
        <translation>重新发送的请求占比</translation>
    </message>
    <message>
        <source>Time to the first token wanted</source>
        <translation>首 token 时间目标</translation>
    </message>
    <message>
        <source>Tokens a second and user wanted</source>
        <translation>每用户每秒 token 数目标</translation>
    </message>
    <message>
        <source>Load over the day</source>
        <translation>全天负荷</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Change of managed prices a year</source>
        <translation>托管价格年变动</translation>
    </message>
    <message>
        <source>Change of GPU rents a year</source>
        <translation>GPU 租金年变动</translation>
    </message>
    <message>
        <source>Engineer&apos;s salary</source>
        <translation>工程师薪资</translation>
    </message>
    <message>
        <source>Superannuation</source>
        <translation>养老金</translation>
    </message>
    <message>
        <source>Payroll tax</source>
        <translation>工资税</translation>
    </message>
    <message>
        <source>Other on-costs</source>
        <translation>其他用工成本</translation>
    </message>
    <message>
        <source>Productive hours a year</source>
        <translation>每年有效工时</translation>
    </message>
    <message>
        <source>Hours a month to run it</source>
        <translation>每月运维小时数</translation>
    </message>
    <message>
        <source>Hours to set it up</source>
        <translation>搭建小时数</translation>
    </message>
    <message>
        <source>Hours a month, managed</source>
        <translation>每月小时数，托管</translation>
    </message>
    <message>
        <source>Hours to set up, managed</source>
        <translation>搭建小时数，托管</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>备用副本</translation>
    </message>
    <message>
        <source>Replicas at least</source>
        <translation>最少副本数</translation>
    </message>
    <message>
        <source>Utilisation planned at the peak</source>
        <translation>峰值计划利用率</translation>
    </message>
    <message>
        <source>Minutes until a new replica serves</source>
        <translation>新副本可服务前的分钟数</translation>
    </message>
    <message>
        <source>Price of storage on the nodes</source>
        <translation>节点存储价格</translation>
    </message>
    <message>
        <source>Price of registry storage</source>
        <translation>镜像仓库存储价格</translation>
    </message>
    <message>
        <source>Copies in the registry</source>
        <translation>镜像仓库中的份数</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>备份份数</translation>
    </message>
    <message>
        <source>Logs a month</source>
        <translation>每月日志量</translation>
    </message>
    <message>
        <source>Price of outgoing traffic</source>
        <translation>出站流量价格</translation>
    </message>
    <message>
        <source>Bytes a token on the wire</source>
        <translation>每 token 传输字节数</translation>
    </message>
    <message>
        <source>Download link</source>
        <translation>下载带宽</translation>
    </message>
    <message>
        <source>Downloads of the weights a year</source>
        <translation>每年下载权重次数</translation>
    </message>
    <message>
        <source>Software a GPU and year</source>
        <translation>每块 GPU 每年软件费</translation>
    </message>
    <message>
        <source>Monitoring a month</source>
        <translation>每月监控费</translation>
    </message>
    <message>
        <source>Other cost of setting up</source>
        <translation>其他搭建费用</translation>
    </message>
    <message>
        <source>Share of spot hours bought again</source>
        <translation>须重新购买的竞价时长占比</translation>
    </message>
    <message>
        <source>Life of the hardware</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Network and installation</source>
        <translation>网络与安装</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Maintenance a year</source>
        <translation>每年维保</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Power usage effectiveness (PUE)</source>
        <translation>电能利用效率（PUE）</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Price of colocation</source>
        <translation>机柜租用价格</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Bits of the KV cache</source>
        <translation>KV 缓存位数</translation>
    </message>
    <message>
        <source>GPUs a replica</source>
        <translation>每副本 GPU 数</translation>
    </message>
    <message>
        <source>GPUs a node</source>
        <translation>每节点 GPU 数</translation>
    </message>
    <message>
        <source>Serving profile</source>
        <translation>服务配置</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>运行时间表</translation>
    </message>
    <message>
        <source>Office hours a day</source>
        <translation>每日办公时数</translation>
    </message>
    <message>
        <source>Tokens accepted a step</source>
        <translation>每步接受的 token 数</translation>
    </message>
    <message>
        <source>Managed offer</source>
        <translation>托管报价</translation>
    </message>
    <message>
        <source>Tokens of its tokenizer over the reference&apos;s</source>
        <translation>其分词器与参照分词器的 token 之比</translation>
    </message>
    <message>
        <source>Reasoning tokens a request</source>
        <translation>每次请求的推理 token</translation>
    </message>
    <message>
        <source>Discount negotiated</source>
        <translation>谈定的折扣</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Price of a node and hour</source>
        <translation>每节点小时价格</translation>
    </message>
    <message>
        <source>Price of a server</source>
        <translation>服务器价格</translation>
    </message>
    <message>
        <source>Power of a node</source>
        <translation>节点功率</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>缓存输入价格</translation>
    </message>
    <message>
        <source>Price of cache writes, short lifetime</source>
        <translation>缓存写入价格，短有效期</translation>
    </message>
    <message>
        <source>Price of cache writes, long lifetime</source>
        <translation>缓存写入价格，长有效期</translation>
    </message>
    <message>
        <source>Batch price over list price</source>
        <translation>批处理价与目录价之比</translation>
    </message>
    <message>
        <source>Price over list price at these hours</source>
        <translation>该时段价格与目录价之比</translation>
    </message>
    <message>
        <source>Minimum spend a month</source>
        <translation>每月最低消费</translation>
    </message>
    <message>
        <source>Prompt length from which a tier holds</source>
        <translation>该档价格起始的提示词长度</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>机柜租用</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>预备费</translation>
    </message>
    <message>
        <source>Setting up, spread over the horizon</source>
        <translation>搭建，按规划期分摊</translation>
    </message>
    <message>
        <source>Nodes taken on</source>
        <translation>购入的节点</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>搭建</translation>
    </message>
    <message>
        <source>Self-hosted cost a month</source>
        <translation>自建每月费用</translation>
    </message>
    <message>
        <source>Managed cost a month</source>
        <translation>托管每月费用</translation>
    </message>
    <message>
        <source>GPU rent</source>
        <translation>GPU 租金</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Loaded cost of an engineer&apos;s hour</source>
        <translation>工程师每小时全成本</translation>
    </message>
    <message>
        <source>Price of a request</source>
        <translation>每次请求价格</translation>
    </message>
    <message>
        <source>List price of a request</source>
        <translation>每次请求目录价</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示词 token</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>每月请求数</translation>
    </message>
    <message>
        <source>Cost a request</source>
        <translation>每次请求费用</translation>
    </message>
    <message>
        <source>Cost a million tokens</source>
        <translation>每百万 token 费用</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>承载能力</translation>
    </message>
    <message>
        <source>Capacity of a replica</source>
        <translation>每副本承载能力</translation>
    </message>
    <message>
        <source>Capacity in requests a day</source>
        <translation>承载能力，每日请求数</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Node hours</source>
        <translation>节点小时</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Replicas needed</source>
        <translation>所需副本数</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Attention parameters</source>
        <translation>注意力参数</translation>
    </message>
    <message>
        <source>Dense parameters</source>
        <translation>稠密参数</translation>
    </message>
    <message>
        <source>Embedding parameters</source>
        <translation>嵌入参数</translation>
    </message>
    <message>
        <source>Expert parameters</source>
        <translation>专家参数</translation>
    </message>
    <message>
        <source>Shared-expert parameters</source>
        <translation>共享专家参数</translation>
    </message>
    <message>
        <source>Router parameters</source>
        <translation>路由参数</translation>
    </message>
    <message>
        <source>Prediction-layer parameters</source>
        <translation>预测层参数</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>Published size of the checkpoint</source>
        <translation>已公布的检查点大小</translation>
    </message>
    <message>
        <source>Lookup tables</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>Weights in GPU memory</source>
        <translation>GPU 显存中的权重</translation>
    </message>
    <message>
        <source>KV cache a token</source>
        <translation>每 token KV 缓存</translation>
    </message>
    <message>
        <source>KV cache a sequence</source>
        <translation>每序列 KV 缓存</translation>
    </message>
    <message>
        <source>State a sequence</source>
        <translation>每序列状态</translation>
    </message>
    <message>
        <source>Engine&apos;s own memory</source>
        <translation>引擎自身内存</translation>
    </message>
    <message>
        <source>Activations at their peak</source>
        <translation>激活值峰值</translation>
    </message>
    <message>
        <source>Memory of the GPU</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>Usable memory</source>
        <translation>可用显存</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>空闲显存</translation>
    </message>
    <message>
        <source>Sequences that memory holds</source>
        <translation>显存可容纳的序列数</translation>
    </message>
    <message>
        <source>Sequences served at once</source>
        <translation>同时服务的序列数</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>Reading memory in a step</source>
        <translation>每步读取显存时间</translation>
    </message>
    <message>
        <source>Computing in a step</source>
        <translation>每步计算时间</translation>
    </message>
    <message>
        <source>Communication in a step</source>
        <translation>每步通信时间</translation>
    </message>
    <message>
        <source>Overhead of a step</source>
        <translation>每步固定开销</translation>
    </message>
    <message>
        <source>Time of the prefill</source>
        <translation>预填充时间</translation>
    </message>
    <message>
        <source>Reading memory in the prefill</source>
        <translation>预填充读取显存时间</translation>
    </message>
    <message>
        <source>Computing in the prefill</source>
        <translation>预填充计算时间</translation>
    </message>
    <message>
        <source>Communication in the prefill</source>
        <translation>预填充通信时间</translation>
    </message>
    <message>
        <source>Time of a request, end to end</source>
        <translation>请求端到端时间</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>Time to the first token, 95th percentile</source>
        <translation>首 token 时间，第 95 百分位</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每输出 token 时间</translation>
    </message>
    <message>
        <source>Time per output token, 95th percentile</source>
        <translation>每输出 token 时间，第 95 百分位</translation>
    </message>
    <message>
        <source>Output tokens a second</source>
        <translation>每秒输出 token 数</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>larger than needed</source>
        <translation>大于所需</translation>
    </message>
    <message>
        <source>slower a GPU</source>
        <translation>单块 GPU 更慢</translation>
    </message>
    <message>
        <source>never: a request costs more than the managed price even at full load</source>
        <translation>永不：即使满负荷，每次请求的成本也高于托管价格</translation>
    </message>
    <message>
        <source>not within the volumes looked at</source>
        <translation>不在所考察的业务量范围内</translation>
    </message>
    <message>
        <source>never: it serves nothing</source>
        <translation>永不：它不承载任何请求</translation>
    </message>
    <message>
        <source>it never pays back, or costs nothing first</source>
        <translation>永远收不回投入，或前期没有任何投入</translation>
    </message>
    <message>
        <source>several rates would fit</source>
        <translation>有多个利率符合</translation>
    </message>
    <message>
        <source>it is what the others are held against</source>
        <translation>它是其他方案的比较基准</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>全天运行</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>办公时段</translation>
    </message>
    <message>
        <source>autoscaled</source>
        <translation>自动伸缩</translation>
    </message>
    <message>
        <source>Share served by one&apos;s own replicas</source>
        <translation>由自有副本承担的占比</translation>
    </message>
    <message>
        <source>Hybrid cost a month</source>
        <translation>混合方案每月费用</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>永远收不回投入</translation>
    </message>
    <message>
        <source>no value of it changes the decision</source>
        <translation>无论取何值都不改变结论</translation>
    </message>
    <message>
        <source>paid per token, nothing to deploy</source>
        <translation>按 token 付费，无须部署</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>there are no requests</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>there is no break-even</source>
        <translation>没有盈亏平衡点</translation>
    </message>
    <message>
        <source>there is nothing to compare it with</source>
        <translation>没有可比较的对象</translation>
    </message>
    <message>
        <source>the log counts tokens, not requests</source>
        <translation>日志只计 token，不计请求</translation>
    </message>
    <message>
        <source>cached tokens are not logged</source>
        <translation>未记录缓存的 token</translation>
    </message>
    <message>
        <source>the log has totals, not single requests</source>
        <translation>日志只有合计，没有单次请求</translation>
    </message>
    <message>
        <source>the log is shorter than a day</source>
        <translation>日志不足一天</translation>
    </message>
    <message>
        <source>the log has daily totals only</source>
        <translation>日志只有每日合计</translation>
    </message>
    <message>
        <source>the log does not say how long requests took</source>
        <translation>日志未说明请求耗时</translation>
    </message>
    <message>
        <source>times count from the start of the log</source>
        <translation>时间从日志开始处计起</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>没有这个文件。请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Is not a file. Give the name of a file, not of a folder or device.</source>
        <translation>不是文件。请给出文件名，而不是文件夹或设备名。</translation>
    </message>
    <message>
        <source>Is too large: %1; at most %2 are read.</source>
        <translation>文件过大：%1；最多读取 %2。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>无法读取文件夹：%1。</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was read. Reload it, or save under another name.</source>
        <translation>文件读取后已被他人修改。请重新加载，或另存为其他名称。</translation>
    </message>
    <message>
        <source>The file was deleted or moved since it was read. Save under another name, or write it again.</source>
        <translation>文件读取后已被删除或移动。请另存为其他名称，或重新写入。</translation>
    </message>
    <message>
        <source>A file of this name has appeared meanwhile. Save under another name, or overwrite it.</source>
        <translation>其间出现了同名文件。请另存为其他名称，或覆盖它。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist (any more). Save somewhere else.</source>
        <translation>文件夹 %1 不（再）存在。请保存到别处。</translation>
    </message>
    <message>
        <source>May not be written: %1. Save somewhere else, or change the permissions.</source>
        <translation>不允许写入：%1。请保存到别处，或修改权限。</translation>
    </message>
    <message>
        <source>There is no room left on the disk: %1. The old file is untouched; make room, or save somewhere else.</source>
        <translation>磁盘空间不足：%1。原文件未受影响；请腾出空间，或保存到别处。</translation>
    </message>
    <message>
        <source>Could not be written: %1. The old file is untouched.</source>
        <translation>无法写入：%1。原文件未受影响。</translation>
    </message>
    <message>
        <source>Cancelled: the slides were not made.</source>
        <translation>已取消：未生成幻灯片。</translation>
    </message>
    <message>
        <source>The slides could not be made: %1.</source>
        <translation>无法生成幻灯片：%1。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写入输出。</translation>
    </message>
    <message>
        <source>Is not clean UTF-8 text. Save the file as UTF-8, without control characters.</source>
        <translation>不是规范的 UTF-8 文本。请将文件保存为 UTF-8，且不含控制字符。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Is not valid YAML: %1.</source>
        <translation>不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp;, *) are not accepted. Write the value out.</source>
        <translation>不接受锚点与别名（&amp;、*）。请直接写出数值。</translation>
    </message>
    <message>
        <source>Tags (!) are not accepted. Leave the tag out.</source>
        <translation>不接受标签（!）。请去掉标签。</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not accepted. Write the keys out.</source>
        <translation>不接受合并键（&lt;&lt;）。请逐一写出各键。</translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation>键必须是普通单词。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is here twice; the first one is in line %2. Remove one of them.</source>
        <translation>键“%1”在此出现两次；第一次在第 %2 行。请删除其中一个。</translation>
    </message>
    <message>
        <source>Is nested more than %1 levels deep.</source>
        <translation>嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>Holds more than %1 values.</source>
        <translation>包含的值超过 %1 个。</translation>
    </message>
    <message>
        <source>This text is too long: %1; at most %2 are accepted.</source>
        <translation>此文本过长：%1；最多接受 %2。</translation>
    </message>
    <message>
        <source>A second document starts here. Keep one document a file.</source>
        <translation>第二个文档从此处开始。每个文件只能有一个文档。</translation>
    </message>
    <message>
        <source>Is not an Evenhost file: the key &quot;evenhost&quot; is missing. A file starts with &quot;evenhost: 1&quot; and &quot;kind: plan&quot;.</source>
        <translation>不是 Evenhost 文件：缺少键“evenhost”。文件应以“evenhost: 1”和“kind: plan”开头。</translation>
    </message>
    <message>
        <source>Was written by a newer version of Evenhost (format %1; this program reads up to %2). Update Evenhost to open it.</source>
        <translation>由更新版本的 Evenhost 写成（格式 %1；本程序最高读取 %2）。请升级 Evenhost 后再打开。</translation>
    </message>
    <message>
        <source>Is not a plan but a file of kind &quot;%1&quot;. Give a file of kind &quot;plan&quot;.</source>
        <translation>不是计划，而是“%1”类型的文件。请给出“plan”类型的文件。</translation>
    </message>
    <message>
        <source>Is too large for a configuration: %1; at most %2 are read.</source>
        <translation>作为配置文件过大：%1；最多读取 %2。</translation>
    </message>
    <message>
        <source>Is not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Is not a configuration: a JSON object with keys is expected.</source>
        <translation>不是配置文件：应为带键的 JSON 对象。</translation>
    </message>
    <message>
        <source>Does not say &quot;%1&quot;: the architecture stays unknown.</source>
        <translation>未说明“%1”：架构仍为未知。</translation>
    </message>
    <message>
        <source>Has layers of a kind not known here (%1): the architecture stays unknown.</source>
        <translation>含有此处不认识的层类型（%1）：架构仍为未知。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; cannot be a size; it is not used.</source>
        <translation>“%1”的值不可能是大小，未予采用。</translation>
    </message>
    <message>
        <source>Does not say &quot;%1&quot;; the usual value of its family is taken: %2.</source>
        <translation>未说明“%1”；采用该系列的常用值：%2。</translation>
    </message>
    <message>
        <source>Speaks of prediction layers, which releases of this kind often leave out: they are not counted.</source>
        <translation>提到预测层，而此类发布往往不含预测层：未计入。</translation>
    </message>
    <message>
        <source>Is quantised by a method not known here ({%1}): bits and size stay unknown.</source>
        <translation>所用量化方法此处不认识（{%1}）：位数和大小仍为未知。</translation>
    </message>
    <message>
        <source>Names exceptions by a pattern not understood here: the bits may be a little too low.</source>
        <translation>以此处无法理解的模式列出例外：位数可能略偏低。</translation>
    </message>
    <message>
        <source>Does not list what is left at 16 bit: the real size is probably a few per cent larger.</source>
        <translation>未列出保留 16 位的部分：实际大小可能大几个百分点。</translation>
    </message>
    <message>
        <source>No card was written: the number of parameters is unknown.</source>
        <translation>未写出模型卡：参数数量未知。</translation>
    </message>
    <message>
        <source>A configuration says nothing about the licence: it stays unknown until you check it.</source>
        <translation>配置文件不含许可证信息：在您核对之前一直为未知。</translation>
    </message>
    <message>
        <source>The table is empty. Its first line names the columns.</source>
        <translation>表格为空。其首行应为列名。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is here twice. Remove one of them.</source>
        <translation>列“%1”在此出现两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing. Name it in the first line.</source>
        <translation>缺少列“%1”。请在首行写明。</translation>
    </message>
    <message>
        <source>This row has %1 cells, the first line names %2 columns. Put texts with commas in quotes.</source>
        <translation>此行有 %1 个单元格，而首行有 %2 列。含逗号的文本请加引号。</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>有引号未闭合。</translation>
    </message>
    <message>
        <source>There is no serving profile &quot;%1&quot;. There are: %2.</source>
        <translation>没有服务配置“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>This price list is not known. LiteLLM, models.dev, genai-prices and OpenRouter lists are.</source>
        <translation>不认识此价目表。支持 LiteLLM、models.dev、genai-prices 和 OpenRouter 的价目表。</translation>
    </message>
    <message>
        <source>Is not JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
    <message>
        <source>%1: the price &quot;%2&quot; is of a kind not known, and left out.</source>
        <translation>%1：价格“%2”的类型不认识，已略去。</translation>
    </message>
    <message>
        <source>%1: prices that hold at %2 only cannot be expressed; the dearer ones are taken.</source>
        <translation>%1：只在 %2 有效的价格无法表示，采用较贵者。</translation>
    </message>
    <message>
        <source>The log holds nothing that can be used{; %1 rows were left out: failed requests, or rows that could not be read}.</source>
        <translation>日志中没有可用的内容{；略去 %1 行：失败的请求或无法读取的行}。</translation>
    </message>
    <message>
        <source>This kind of usage log is not known. A table needs at least the columns timestamp, input_tokens, output_tokens; duration_seconds and cached_input_tokens are used when there.</source>
        <translation>不认识此类用量日志。表格至少要有 timestamp、input_tokens、output_tokens 三列；如有 duration_seconds 和 cached_input_tokens 也会采用。</translation>
    </message>
    <message>
        <source>This export holds costs, not usage. Export the usage of completions instead.</source>
        <translation>此导出文件记录的是费用而非用量。请改为导出补全用量。</translation>
    </message>
    <message>
        <source>Starts like JSON but is none.</source>
        <translation>开头像 JSON，但不是 JSON。</translation>
    </message>
    <message>
        <source>A line of the log is longer than 16 MB.</source>
        <translation>日志中有一行超过 16 MB。</translation>
    </message>
    <message>
        <source>%1 rows were left out: failed requests, or rows that could not be read; the first is number %2.</source>
        <translation>略去 %1 行：失败的请求或无法读取的行；第一处为第 %2 行。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>未知的键“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>Keys with values are expected here (key: value).</source>
        <translation>此处应为带值的键（键: 值）。</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>A single value is expected here.</source>
        <translation>此处应为单个值。</translation>
    </message>
    <message>
        <source>Two whole numbers are expected here, as in [1, 4].</source>
        <translation>此处应为两个整数，如 [1, 4]。</translation>
    </message>
    <message>
        <source>A number is expected here, or keys: value, low, high, source ...</source>
        <translation>此处应为数字，或以下各键：value、low、high、source ...</translation>
    </message>
    <message>
        <source>{&quot;%1&quot; is not a number. }Write plain digits, as in 20000 or 0.65.</source>
        <translation>{“%1”不是数字。}请写普通数字，如 20000 或 0.65。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text. Write the number without quotes.</source>
        <translation>“%1”是文本。请写不带引号的数字。</translation>
    </message>
    <message>
        <source>{%1: }A choice is expected here, not a number.</source>
        <translation>{%1：}此处应为选项，而非数字。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>“%1”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as in 2026-11-21.</source>
        <translation>“%1”不是日期。请写成 2026-11-21 的格式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its three letters, as in AUD.</source>
        <translation>“%1”不是货币。请写三个字母，如 CNY。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id. Use lower-case letters, digits and - . _ / :.</source>
        <translation>“%1”不能作为 id。请使用小写字母、数字和 - . _ / :。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.{ Did you mean &quot;%3&quot;?}</source>
        <translation>“%1”不在以下之列：%2。{是否想写“%3”？}</translation>
    </message>
    <message>
        <source>%1 is negative. Only 0 and above make sense here.</source>
        <translation>%1 为负数。此处只有 0 及以上有意义。</translation>
    </message>
    <message>
        <source>Must be above 0{, not %1}.</source>
        <translation>必须大于 0{，而不是 %1}。</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3 is possible.</source>
        <translation>%1 超出范围：可取 %2 至 %3。</translation>
    </message>
    <message>
        <source>The range from %1 to %3 does not hold the value %2.</source>
        <translation>%1 至 %3 的区间不包含数值 %2。</translation>
    </message>
    <message>
        <source>The low end of a range is above its high end.</source>
        <translation>区间的低端高于高端。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is taken already. Give each entry its own.</source>
        <translation>id“%1”已被占用。请给每一项不同的 id。</translation>
    </message>
    <message>
        <source>%1 active parameters are more than all %2.</source>
        <translation>激活参数 %1 多于总参数 %2。</translation>
    </message>
    <message>
        <source>%1 experts a token are more than the %2 there are.</source>
        <translation>每 token %1 个专家，多于现有的 %2 个。</translation>
    </message>
    <message>
        <source>The model has %1 layers, the mixers %2 and the feed-forwards %3: each has to cover all layers, or both together.</source>
        <translation>模型有 %1 层，混合层为 %2，前馈层为 %3：须各自覆盖全部层，或两者合起来覆盖全部层。</translation>
    </message>
    <message>
        <source>There is no mixer group %1; groups count from 0 and there are %2.</source>
        <translation>没有混合层组 %1；组号从 0 起，共有 %2 组。</translation>
    </message>
    <message>
        <source>Owned hardware needs &quot;ownership&quot; with the price of a server and its power.</source>
        <translation>自有硬件需要“ownership”，其中写明服务器价格和功率。</translation>
    </message>
    <message>
        <source>A reserved offer needs &quot;term_months&quot;.</source>
        <translation>预留报价需要“term_months”。</translation>
    </message>
    <message>
        <source>Price tiers must start at ever longer prompts; two of these overlap.</source>
        <translation>各价格档的起始提示词长度必须递增；其中有两档重叠。</translation>
    </message>
    <message>
        <source>Dated prices must be in the order of their dates.</source>
        <translation>带日期的价格必须按日期排列。</translation>
    </message>
    <message>
        <source>A promotion ends before it starts.</source>
        <translation>有一项促销的结束早于开始。</translation>
    </message>
    <message>
        <source>Peak hours must end after they start; split a span over midnight in two.</source>
        <translation>高峰时段的结束必须晚于开始；跨午夜的时段请拆成两段。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有模型“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>There is no hosting offer &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有部署报价“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>There is no accelerator &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有加速器“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>There is no managed offer &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有托管报价“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>The plan has no scenario &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>计划中没有情景“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有字段“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>The plan has no baseline: keep one first, then changes can be followed from it.</source>
        <translation>计划没有基线：请先保存一个，之后便可跟踪变化。</translation>
    </message>
    <message>
        <source>There is no self-hosted and no managed option that could be priced both at the baseline and now.</source>
        <translation>没有既能在基线、又能在当前定价的自建方案和托管方案。</translation>
    </message>
    <message>
        <source>Prices are in %1, but the plan has no exchange rate for it. Add it under exchange_rates: how many %2 one %1 is worth.</source>
        <translation>价格以 %1 计，但计划中没有其汇率。请在 exchange_rates 下添加：一 %1 折合多少 %2。</translation>
    </message>
    <message>
        <source>%1 entries are more than the %2 that can be handled.</source>
        <translation>%1 项多于可处理的 %2 项。</translation>
    </message>
    <message>
        <source>The entry has no id.</source>
        <translation>该项没有 id。</translation>
    </message>
    <message>
        <source>The hours of a day need 24 weights of 0 or more.</source>
        <translation>一天各小时需要 24 个不小于 0 的权重。</translation>
    </message>
    <message>
        <source>%1: the licence{ (%2)} forbids commercial use.</source>
        <translation>%1：许可证{（%2）}禁止商业使用。</translation>
    </message>
    <message>
        <source>%1: licence unknown. Check it before deciding.</source>
        <translation>%1：许可证未知。请在决策前核对。</translation>
    </message>
    <message>
        <source>%1: the licence{ (%2)} sets conditions.{ %3}</source>
        <translation>%1：许可证{（%2）}附有条件。{%3}</translation>
    </message>
    <message>
        <source>%1: the licence (%2) has not been verified. Check it before deciding.</source>
        <translation>%1：许可证（%2）尚未核实。请在决策前核对。</translation>
    </message>
    <message>
        <source>There is no weight format &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有权重格式“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>There is no serving profile &quot;%1&quot;.{ Did you mean &quot;%2&quot;?}</source>
        <translation>没有服务配置“%1”。{是否想写“%2”？}</translation>
    </message>
    <message>
        <source>%1: the longest context is unknown. Check that it is long enough.</source>
        <translation>%1：最长上下文未知。请核对其是否足够长。</translation>
    </message>
    <message>
        <source>%1 reads at most %2 of context; the plan needs %3.</source>
        <translation>%1 最多读取 %2 的上下文；计划需要 %3。</translation>
    </message>
    <message>
        <source>%1 writes at most %2 a request; the plan needs %3.</source>
        <translation>%1 每次请求最多写 %2；计划需要 %3。</translation>
    </message>
    <message>
        <source>%1 is in %2, but data must stay in %3.</source>
        <translation>%1 位于 %2，但数据须留在 %3。</translation>
    </message>
    <message>
        <source>%1 does not promise to keep data in %2.</source>
        <translation>%1 未承诺将数据留在 %2。</translation>
    </message>
    <message>
        <source>Spot capacity of %1 can be taken away at short notice.</source>
        <translation>%1 的竞价实例可能在短时间内被收回。</translation>
    </message>
    <message>
        <source>No on-demand price is known for what replaces &quot;%1&quot; when it is interrupted; its spot price is taken.</source>
        <translation>“%1”中断后替代机器的按需价未知，采用其竞价价格。</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation>%1 已于 %2 停用。</translation>
    </message>
    <message>
        <source>%1 retires on %2.</source>
        <translation>%1 将于 %2 停用。</translation>
    </message>
    <message>
        <source>The price is from %1, %2 ago. Check it.</source>
        <translation>价格为 %1 的价格，距今 %2。请核对。</translation>
    </message>
    <message>
        <source>The price has no date.</source>
        <translation>该价格没有日期。</translation>
    </message>
    <message>
        <source>%1: prices change on %2{ (%3)}. The change is not applied before that day.</source>
        <translation>%1：价格将于 %2 变动{（%3）}。在此之前不计入该变动。</translation>
    </message>
    <message>
        <source>%1: the promotion ends on %2.</source>
        <translation>%1：促销于 %2 结束。</translation>
    </message>
    <message>
        <source>%1: peak hours must lie within a day and end after they start.</source>
        <translation>%1：高峰时段必须在一天之内，且结束晚于开始。</translation>
    </message>
    <message>
        <source>Dated prices must be in the order of their dates; %1 comes too late.</source>
        <translation>带日期的价格必须按日期排列；%1 排得太后。</translation>
    </message>
    <message>
        <source>Price tiers overlap: one starts at %1, the next at %2.</source>
        <translation>价格档重叠：一档始于 %1，下一档始于 %2。</translation>
    </message>
    <message>
        <source>%1 price tiers are more than the %2 that can be handled.</source>
        <translation>%1 个价格档多于可处理的 %2 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no token prices.</source>
        <translation>“%1”没有 token 价格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for a node and hour.</source>
        <translation>“%1”没有节点小时价格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is owned hardware without a price for a server.</source>
        <translation>“%1”为自有硬件，但没有服务器价格。</translation>
    </message>
    <message>
        <source>A schedule of %1 a day serves nothing. Give the office hours.</source>
        <translation>%1 的每日时间表不承载任何请求。请填写办公时数。</translation>
    </message>
    <message>
        <source>The requests of a week fall into fewer hours: their mean is %2 the week&apos;s, but the plan&apos;s peak is only %1. Raise the peak.</source>
        <translation>一周的请求集中在较少的小时内：其平均值为全周的 %2，而计划的峰值只有 %1。请提高峰值。</translation>
    </message>
    <message>
        <source>The horizon must be longer than %1.</source>
        <translation>规划期必须长于 %1。</translation>
    </message>
    <message>
        <source>An engineer must have more productive time a year than %1.</source>
        <translation>工程师每年的有效工时必须多于 %1。</translation>
    </message>
    <message>
        <source>The life of the hardware must be longer than %1.</source>
        <translation>硬件寿命必须长于 %1。</translation>
    </message>
    <message>
        <source>A discount rate of %1 cannot be used: it must be above -100 %.</source>
        <translation>不能使用 %1 的折现率：必须高于 -100%。</translation>
    </message>
    <message>
        <source>Input read from the cache and written to it come to %1 of the input. Together they can be at most 100 %.</source>
        <translation>从缓存读取和写入缓存的输入合计为输入的 %1。两者之和不得超过 100%。</translation>
    </message>
    <message>
        <source>An exchange rate must be above 0{, not %1}.</source>
        <translation>汇率必须大于 0{，而不是 %1}。</translation>
    </message>
    <message>
        <source>A KV cache of %1 does not exist. Choose 16, 8 or 4.</source>
        <translation>不存在 %1 的 KV 缓存。请选择 16、8 或 4。</translation>
    </message>
    <message>
        <source>The card&apos;s layers come to %2 parameters, but %1 are published.</source>
        <translation>模型卡各层合计 %2 参数，但公布的是 %1。</translation>
    </message>
    <message>
        <source>The card&apos;s layers come to %2 active parameters, but %1 are published.</source>
        <translation>模型卡各层合计 %2 激活参数，但公布的是 %1。</translation>
    </message>
    <message>
        <source>The speed on %1 cannot be estimated: no serving profile covers it.</source>
        <translation>无法估算在 %1 上的速度：没有适用的服务配置。</translation>
    </message>
    <message>
        <source>The bandwidth or computing power of %1 is unknown, so its speed cannot be estimated.</source>
        <translation>%1 的带宽或算力未知，因此无法估算其速度。</translation>
    </message>
    <message>
        <source>%1 cannot be spread over %2 as this offer sells them. Choose another number.</source>
        <translation>%1 无法按此报价的售卖方式分布到 %2。请选择其他数量。</translation>
    </message>
    <message>
        <source>It would fit with weights in %1.</source>
        <translation>权重用 %1 则可装下。</translation>
    </message>
    <message>
        <source>It would fit with a key-value cache of %1.</source>
        <translation>KV 缓存用 %1 则可装下。</translation>
    </message>
    <message>
        <source>It would fit with a context of at most %1.</source>
        <translation>上下文不超过 %1 则可装下。</translation>
    </message>
    <message>
        <source>%1 in %2 does not fit on %3 (%4): %5 are missing on each.</source>
        <translation>%1（%2）装不进 %3（%4）：每块缺 %5。</translation>
    </message>
    <message>
        <source>%1 on %2 does not give the first token within %3, however few requests it serves at once.</source>
        <translation>%2 上的 %1 无论同时服务多少请求，都无法在 %3 内给出首 token。</translation>
    </message>
    <message>
        <source>%1 on %2 does not reach %3 for each user, however few requests it serves at once.</source>
        <translation>%2 上的 %1 无论同时服务多少请求，都无法使每个用户达到 %3。</translation>
    </message>
    <message>
        <source>Stay managed: %1.{ %2, self-hosted, costs %3 more a month.}{ It becomes cheaper from %4 requests a day (%5 today&apos;s volume).}</source>
        <translation>继续使用托管：%1。{自建 %2 每月多花 %3。}{自每日 %4 次请求起（当前业务量的 %5）自建更便宜。}</translation>
    </message>
    <message>
        <source>Host it yourselves: %1.{ %2 costs %3 more a month.}{ Self-hosting is cheaper from %4 requests a day (%5 today&apos;s volume).}</source>
        <translation>自行部署：%1。{%2 每月多花 %3。}{自每日 %4 次请求起（当前业务量的 %5）自建更便宜。}</translation>
    </message>
    <message>
        <source>Do both: %1.{ %2 costs %3 more a month.}</source>
        <translation>两者结合：%1。{%2 每月多花 %3。}</translation>
    </message>
    <message>
        <source>Too close to call: stay with %1 until it is clearer.{ %2 differs by %3 a month.}{ What decides: %6}{ and %7}.</source>
        <translation>难分高下：在明朗之前继续用 %1。{%2 每月相差 %3。}{决定因素：%6}{和%7}。</translation>
    </message>
    <message>
        <source>No option can be recommended: each is ruled out. See the reasons.</source>
        <translation>没有可推荐的方案：各方案均被排除。请见原因。</translation>
    </message>
    <message>
        <source>The hours of a day all have the weight 0.</source>
        <translation>一天各小时的权重均为 0。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>Break-even volume</source>
        <translation>盈亏平衡业务量</translation>
    </message>
    <message>
        <source>Self-hosted, a month at that volume</source>
        <translation>该业务量下自建每月费用</translation>
    </message>
    <message>
        <source>Managed, a month at that volume</source>
        <translation>该业务量下托管每月费用</translation>
    </message>
    <message>
        <source>Cancelled: the report was not made.</source>
        <translation>已取消：未生成报告。</translation>
    </message>
    <message>
        <source>The report could not be made: %1.</source>
        <translation>无法生成报告：%1。</translation>
    </message>
    <message>
        <source>The logo is neither a PNG nor an SVG picture.</source>
        <translation>徽标既不是 PNG 也不是 SVG 图片。</translation>
    </message>
    <message>
        <source>The logo is damaged and cannot be read.</source>
        <translation>徽标文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The logo is more than twenty times as long as it is wide, or the reverse.</source>
        <translation>徽标长宽比超过二十比一。</translation>
    </message>
    <message>
        <source>The logo holds &quot;%1&quot;, which is not accepted: save it as a plain SVG, with text as outlines and without links, scripts or pictures in it.</source>
        <translation>徽标含有“%1”，不能接受：请保存为普通 SVG，文字转为轮廓，且不含链接、脚本或图片。</translation>
    </message>
    <message>
        <source>No font for Chinese is installed. Install one, as in the package %1.</source>
        <translation>未安装中文字体。请安装一种，例如软件包 %1。</translation>
    </message>
    <message>
        <source>Is open elsewhere{: by %1}{ on %2}{, since %3}. Save under another name.</source>
        <translation>已在别处打开{：%1}{，位于 %2}{，自 %3 起}。请另存为其他名称。</translation>
    </message>
    <message>
        <source>The plan has become too large to be read again: %1; at most %2. Take something out.</source>
        <translation>计划过大，将无法再次读取：%1；最多 %2。请删去一些内容。</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is switched on and connected.</source>
        <translation>打印机未接受。请检查其是否已开机并连接。</translation>
    </message>
    <message>
        <source>Flex price over list price</source>
        <translation>弹性价与目录价之比</translation>
    </message>
    <message>
        <source>Priority price over list price</source>
        <translation>优先价与目录价之比</translation>
    </message>
    <message>
        <source>Regional price over list price</source>
        <translation>区域价与目录价之比</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>Term of the throughput bought</source>
        <translation>所购吞吐量的期限</translation>
    </message>
    <message>
        <source>Units of throughput</source>
        <translation>吞吐量单位数</translation>
    </message>
    <message>
        <source>Price of a unit of throughput and hour</source>
        <translation>每吞吐量单位每小时价格</translation>
    </message>
    <message>
        <source>Input tokens a unit reads a minute</source>
        <translation>每单位每分钟读取的输入 token 数</translation>
    </message>
    <message>
        <source>Output tokens a unit writes a minute</source>
        <translation>每单位每分钟写出的输出 token 数</translation>
    </message>
    <message>
        <source>Throughput of a cached input token over a fresh one</source>
        <translation>缓存输入 token 与未缓存输入 token 的吞吐量之比</translation>
    </message>
    <message>
        <source>Units of throughput at least</source>
        <translation>吞吐量单位下限</translation>
    </message>
    <message>
        <source>Units of throughput sold together</source>
        <translation>成套出售的吞吐量单位数</translation>
    </message>
    <message>
        <source>Units of throughput taken on</source>
        <translation>所购吞吐量单位数</translation>
    </message>
    <message>
        <source>Price of keeping a cache</source>
        <translation>缓存保留价格</translation>
    </message>
    <message>
        <source>Hours a cached token is kept</source>
        <translation>缓存 token 的保留小时数</translation>
    </message>
    <message>
        <source>Tokens kept in a cache at all hours</source>
        <translation>全天保留在缓存中的 token 数</translation>
    </message>
    <message>
        <source>Spend committed a month</source>
        <translation>每月承诺消费</translation>
    </message>
    <message>
        <source>Months of the committed spend</source>
        <translation>承诺消费的月数</translation>
    </message>
    <message>
        <source>Price of the overflow&apos;s hours over the mean</source>
        <translation>溢出时段价格与平均价之比</translation>
    </message>
    <message>
        <source>Share that spills over</source>
        <translation>溢出占比</translation>
    </message>
    <message>
        <source>Own replicas</source>
        <translation>自有副本</translation>
    </message>
    <message>
        <source>Cache storage</source>
        <translation>缓存存储</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>预置吞吐量</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Throughput must be listed by ever longer terms; two of these are the same.</source>
        <translation>吞吐量须按期限由短到长列出；其中有两个相同。</translation>
    </message>
    <message>
        <source>A unit of throughput needs the tokens it reads or writes a minute.</source>
        <translation>吞吐量单位须注明其每分钟读取或写入的 token 数。</translation>
    </message>
    <message>
        <source>%1 charges for keeping a cache by the hour; that is not counted until the plan says how long tokens are kept.</source>
        <translation>%1 按小时收取缓存保留费；在计划说明 token 保留多久之前不计入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for the service &quot;%2&quot;.</source>
        <translation>“%1”没有服务等级“%2”的价格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sells no throughput for a term of %2. Give one of its terms.</source>
        <translation>“%1”不出售期限为 %2 的吞吐量。请填写其已有的期限。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price for a regional endpoint.</source>
        <translation>“%1”没有区域端点的价格。</translation>
    </message>
    <message>
        <source>Support a GPU and year</source>
        <translation>每块 GPU 每年技术支持费</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>Hours of a month</source>
        <translation>每月小时数</translation>
    </message>
    <message>
        <source>Days of a month</source>
        <translation>每月天数</translation>
    </message>
    <message>
        <source>Weekdays of a month</source>
        <translation>每月工作日数</translation>
    </message>
    <message>
        <source>Weekend days of a month</source>
        <translation>每月周末日数</translation>
    </message>
    <message>
        <source>Months of a year</source>
        <translation>每年月数</translation>
    </message>
    <message>
        <source>Weekdays of a week</source>
        <translation>每周工作日数</translation>
    </message>
    <message>
        <source>Weekend days of a week</source>
        <translation>每周周末日数</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>每周小时数</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>每天小时数</translation>
    </message>
    <message>
        <source>Minutes of an hour</source>
        <translation>每小时分钟数</translation>
    </message>
    <message>
        <source>Minutes of a day</source>
        <translation>每天分钟数</translation>
    </message>
    <message>
        <source>Seconds of an hour</source>
        <translation>每小时秒数</translation>
    </message>
    <message>
        <source>Seconds of a day</source>
        <translation>每天秒数</translation>
    </message>
    <message>
        <source>Bits of a byte</source>
        <translation>每字节位数</translation>
    </message>
    <message>
        <source>Bytes of a gigabyte</source>
        <translation>每 GB 字节数</translation>
    </message>
    <message>
        <source>Bytes of a gibibyte</source>
        <translation>每 GiB 字节数</translation>
    </message>
    <message>
        <source>Tokens of a priced million</source>
        <translation>每百万计价单位的 token 数</translation>
    </message>
    <message>
        <source>Exponent of a square root</source>
        <translation>平方根的指数</translation>
    </message>
    <message>
        <source>Divisor for the mean of even growth</source>
        <translation>均匀增长求平均的除数</translation>
    </message>
    <message>
        <source>Smallest volume divided by</source>
        <translation>作为除数的最小业务量</translation>
    </message>
    <message>
        <source>Years from today</source>
        <translation>距今年数</translation>
    </message>
    <message>
        <source>Months from today</source>
        <translation>距今月数</translation>
    </message>
    <message>
        <source>Months in use</source>
        <translation>使用月数</translation>
    </message>
    <message>
        <source>Months of its life or term</source>
        <translation>寿命或期限的月数</translation>
    </message>
    <message>
        <source>Load of an hour over the mean</source>
        <translation>单个小时负荷与平均之比</translation>
    </message>
    <message>
        <source>Share of an hour that is open</source>
        <translation>单个小时内运行时间占比</translation>
    </message>
    <message>
        <source>Price of an hour over list price</source>
        <translation>单个小时价格与目录价之比</translation>
    </message>
    <message>
        <source>Mean price of the hours over list price</source>
        <translation>各小时平均价格与目录价之比</translation>
    </message>
    <message>
        <source>Replicas on a node</source>
        <translation>每节点副本数</translation>
    </message>
    <message>
        <source>Nodes of a replica</source>
        <translation>每副本节点数</translation>
    </message>
    <message>
        <source>Cached tokens read at most</source>
        <translation>最多读取的缓存 token 数</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Bandwidth of the link</source>
        <translation>互联带宽</translation>
    </message>
    <message>
        <source>Peak arithmetic of matrices</source>
        <translation>矩阵运算峰值算力</translation>
    </message>
    <message>
        <source>Peak arithmetic of attention</source>
        <translation>注意力运算峰值算力</translation>
    </message>
    <message>
        <source>Share of four-bit arithmetic reached</source>
        <translation>4 位算力的实际达到比例</translation>
    </message>
    <message>
        <source>Arithmetic reached over the reference&apos;s</source>
        <translation>实际达到的算力与参照之比</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Experts a token wakes</source>
        <translation>每 token 唤醒的专家数</translation>
    </message>
    <message>
        <source>GPUs that share out the experts</source>
        <translation>分担专家的 GPU 数</translation>
    </message>
    <message>
        <source>Deviations of the busiest GPU</source>
        <translation>最忙 GPU 偏离平均的标准差数</translation>
    </message>
    <message>
        <source>Bytes of an expert</source>
        <translation>每个专家的字节数</translation>
    </message>
    <message>
        <source>Bytes of an expert on one GPU</source>
        <translation>单块 GPU 上每个专家的字节数</translation>
    </message>
    <message>
        <source>Operations of an expert</source>
        <translation>每个专家的运算量</translation>
    </message>
    <message>
        <source>Padding of an expert&apos;s matrix</source>
        <translation>专家矩阵的填充量</translation>
    </message>
    <message>
        <source>Kernels launched in a step</source>
        <translation>每步启动的内核数</translation>
    </message>
    <message>
        <source>Time of a kernel</source>
        <translation>每个内核的时间</translation>
    </message>
    <message>
        <source>Kernel time over the reference&apos;s</source>
        <translation>内核时间与参照之比</translation>
    </message>
    <message>
        <source>Sharpness of the overlap</source>
        <translation>重叠的锐度</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>流水线级数</translation>
    </message>
    <message>
        <source>Data-parallel groups</source>
        <translation>数据并行组数</translation>
    </message>
    <message>
        <source>State read in a step</source>
        <translation>每步读取的状态</translation>
    </message>
    <message>
        <source>Cache read a cached token</source>
        <translation>每个缓存 token 读取的缓存</translation>
    </message>
    <message>
        <source>Operations of attention a cached token</source>
        <translation>每个缓存 token 的注意力运算量</translation>
    </message>
    <message>
        <source>Operations of attention a pair of tokens</source>
        <translation>每对 token 的注意力运算量</translation>
    </message>
    <message>
        <source>Weights that every step reads</source>
        <translation>每步必读的权重</translation>
    </message>
    <message>
        <source>Bandwidth reached on dense weights</source>
        <translation>读取稠密权重时达到的带宽比例</translation>
    </message>
    <message>
        <source>Bandwidth reached on experts</source>
        <translation>读取专家时达到的带宽比例</translation>
    </message>
    <message>
        <source>Bandwidth reached on the cache</source>
        <translation>读取缓存时达到的带宽比例</translation>
    </message>
    <message>
        <source>Arithmetic reached in decoding</source>
        <translation>解码时达到的算力比例</translation>
    </message>
    <message>
        <source>Arithmetic reached in prefill</source>
        <translation>预填充时达到的算力比例</translation>
    </message>
    <message>
        <source>Operations a token</source>
        <translation>每 token 运算量</translation>
    </message>
    <message>
        <source>GPUs of a stage</source>
        <translation>每级 GPU 数</translation>
    </message>
    <message>
        <source>Hops of the collectives</source>
        <translation>集合通信的跳数</translation>
    </message>
    <message>
        <source>Time of a hop</source>
        <translation>每跳时间</translation>
    </message>
    <message>
        <source>Bytes moved a token</source>
        <translation>每 token 互联传送的字节数</translation>
    </message>
    <message>
        <source>Share of the link&apos;s rate reached</source>
        <translation>达到的互联速率比例</translation>
    </message>
    <message>
        <source>Cost of a sequence without clients</source>
        <translation>无客户端时每序列的开销</translation>
    </message>
    <message>
        <source>Time of a sequence in a step</source>
        <translation>每步中每序列的时间</translation>
    </message>
    <message>
        <source>Tokens of a step at most</source>
        <translation>每步最多 token 数</translation>
    </message>
    <message>
        <source>Operations of a prompt token</source>
        <translation>每个提示词 token 的运算量</translation>
    </message>
    <message>
        <source>Share of drafts accepted</source>
        <translation>草稿 token 的接受比例</translation>
    </message>
    <message>
        <source>95 % point of the normal distribution</source>
        <translation>正态分布的 95% 分位点</translation>
    </message>
    <message>
        <source>Decoding left after the first token</source>
        <translation>首 token 之后剩余的解码比例</translation>
    </message>
    <message>
        <source>Front end before the first token</source>
        <translation>首 token 之前的前端时间</translation>
    </message>
    <message>
        <source>Growth of bursts with requests in flight</source>
        <translation>突发随并发请求数增长的指数</translation>
    </message>
    <message>
        <source>Divisor of the queue formula</source>
        <translation>排队公式的除数</translation>
    </message>
    <message>
        <source>95 % point over the mean of a queue</source>
        <translation>队列 95% 分位点与平均之比</translation>
    </message>
    <message>
        <source>Prompts found waiting</source>
        <translation>到达时已在等待的提示词</translation>
    </message>
    <message>
        <source>Deviation from routing</source>
        <translation>路由引起的偏差</translation>
    </message>
    <message>
        <source>Largest batch of the engine</source>
        <translation>引擎的最大批量</translation>
    </message>
    <message>
        <source>Share of memory the engine may use</source>
        <translation>引擎可用的显存比例</translation>
    </message>
    <message>
        <source>Share on the fullest GPU</source>
        <translation>最满 GPU 上的份额</translation>
    </message>
    <message>
        <source>Bits of a parameter</source>
        <translation>每参数位数</translation>
    </message>
    <message>
        <source>Layers that cache</source>
        <translation>写入缓存的层数</translation>
    </message>
    <message>
        <source>Layers that read the cache</source>
        <translation>读取缓存的层数</translation>
    </message>
    <message>
        <source>Layers with index keys</source>
        <translation>带索引键的层数</translation>
    </message>
    <message>
        <source>Bytes of a cache entry</source>
        <translation>每个缓存条目的字节数</translation>
    </message>
    <message>
        <source>Bytes of an index key</source>
        <translation>每个索引键的字节数</translation>
    </message>
    <message>
        <source>Bytes of a layer&apos;s state</source>
        <translation>每层状态的字节数</translation>
    </message>
    <message>
        <source>Tokens of the window</source>
        <translation>窗口的 token 数</translation>
    </message>
    <message>
        <source>Tokens of a cache entry</source>
        <translation>每个缓存条目的 token 数</translation>
    </message>
    <message>
        <source>Tokens of an index key</source>
        <translation>每个索引键的 token 数</translation>
    </message>
    <message>
        <source>Cache entries read</source>
        <translation>读取的缓存条目数</translation>
    </message>
    <message>
        <source>Reads and writes of a state</source>
        <translation>状态的读写次数</translation>
    </message>
    <message>
        <source>Volume of a crossing</source>
        <translation>交叉点业务量</translation>
    </message>
    <message>
        <source>Self-hosted, another request a day at full load, a month</source>
        <translation>自建，满负荷时每日每增一次请求的每月费用</translation>
    </message>
    <message>
        <source>Self-hosted, a month of a fully loaded replica</source>
        <translation>自建，一个满负荷副本的每月费用</translation>
    </message>
    <message>
        <source>Managed, another request a day, a month</source>
        <translation>托管，每日每增一次请求的每月费用</translation>
    </message>
    <message>
        <source>Times today&apos;s volume</source>
        <translation>当前业务量的倍数</translation>
    </message>
    <message>
        <source>Month in which growth reaches it</source>
        <translation>随增长达到该业务量的月份</translation>
    </message>
    <message>
        <source>Storage on the nodes</source>
        <translation>节点上的存储</translation>
    </message>
    <message>
        <source>Storage in the registry</source>
        <translation>镜像仓库中的存储</translation>
    </message>
    <message>
        <source>Storage of backups</source>
        <translation>备份的存储</translation>
    </message>
    <message>
        <source>Storage in all</source>
        <translation>存储合计</translation>
    </message>
    <message>
        <source>Hours to download</source>
        <translation>下载小时数</translation>
    </message>
    <message>
        <source>Growth of money in a month</source>
        <translation>资金每月增值系数</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Peak funding</source>
        <translation>峰值资金需求</translation>
    </message>
    <message>
        <source>Saved by then</source>
        <translation>至该月累计节省</translation>
    </message>
    <message>
        <source>Saved a month earlier</source>
        <translation>至前一个月累计节省</translation>
    </message>
    <message>
        <source>Saved over the horizon</source>
        <translation>规划期内累计节省</translation>
    </message>
    <message>
        <source>Payback month</source>
        <translation>收回投入的月份</translation>
    </message>
    <message>
        <source>Rate of return a year</source>
        <translation>年收益率</translation>
    </message>
    <message>
        <source>Cash flow of a month</source>
        <translation>单月现金流</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Saved in the month</source>
        <translation>当月节省</translation>
    </message>
    <message>
        <source>%1 is in the folder %2 already. Choose another folder, or add --force to replace what is there.</source>
        <translation>文件夹 %2 中已有 %1。请选择其他文件夹，或加上 --force 以替换已有文件。</translation>
    </message>
    <message>
        <source>Assumed bandwidth of the link</source>
        <translation>假定的链路带宽</translation>
    </message>
    <message>
        <source>Bandwidth between nodes</source>
        <translation>节点间带宽</translation>
    </message>
    <message>
        <source>Speed at which a smaller replica is preferred</source>
        <translation>优先选用较小副本的速度</translation>
    </message>
    <message>
        <source>GPUs when sized right</source>
        <translation>正确配置所需 GPU 数</translation>
    </message>
    <message>
        <source>GPUs when sized by all parameters</source>
        <translation>按全部参数配置所需 GPU 数</translation>
    </message>
    <message>
        <source>Self-hosted cost a month when sized by all parameters</source>
        <translation>按全部参数配置时的每月自建费用</translation>
    </message>
    <message>
        <source>Wasted a year when sized by all parameters</source>
        <translation>按全部参数配置时每年浪费</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>总参数</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Weights of the active parameters alone</source>
        <translation>仅激活参数的权重</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a year</source>
        <translation>自建减托管，每年</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a year, with the input moved</source>
        <translation>自建减托管，每年，该输入变动后</translation>
    </message>
    <message>
        <source>Break-even with the input moved</source>
        <translation>该输入变动后的盈亏平衡点</translation>
    </message>
    <message>
        <source>Value at which the decision flips</source>
        <translation>结论反转时的取值</translation>
    </message>
    <message>
        <source>Share of draws in which self-hosting is cheaper</source>
        <translation>自建更便宜的抽样占比</translation>
    </message>
    <message>
        <source>Saving of self-hosting over the draws, a year</source>
        <translation>各次抽样中自建每年节省</translation>
    </message>
    <message>
        <source>Break-even over the draws</source>
        <translation>各次抽样的盈亏平衡点</translation>
    </message>
    <message>
        <source>Share of draws that break even</source>
        <translation>达到盈亏平衡的抽样占比</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Throughput over its estimate</source>
        <translation>吞吐量与估算值之比</translation>
    </message>
    <message>
        <source>Saved a month by the recommendation</source>
        <translation>按建议每月节省</translation>
    </message>
    <message>
        <source>Volume at which the decision flips</source>
        <translation>结论反转时的业务量</translation>
    </message>
    <message>
        <source>Probability of the recommendation</source>
        <translation>该建议成立的概率</translation>
    </message>
    <message>
        <source>Price of incoming traffic</source>
        <translation>入站流量价格</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a month, with the changes up to here</source>
        <translation>自建减托管，每月，含到此为止的变更</translation>
    </message>
    <message>
        <source>Self-hosted less managed, a month: what the change did to it</source>
        <translation>自建减托管，每月：该变更的影响</translation>
    </message>
    <message>
        <source>One replica spans %1 machines, which must be linked at %2 or more. Make sure that they can be.</source>
        <translation>一个副本跨 %1 台机器，机器之间的互联带宽须不低于 %2。请确认能够满足。</translation>
    </message>
    <message>
        <source>The logo is too large: at most 2 MB and 8 million pixels (4 million with 16 bits a colour).</source>
        <translation>徽标过大：最多 2 MB、800 万像素（每色 16 位时最多 400 万像素）。</translation>
    </message>
    <message>
        <source>The logo&apos;s drawing is too detailed: at most 5,000 shapes and 100,000 coordinates, and few style rules. Simplify it or save it as a PNG.</source>
        <translation>徽标图形过于复杂：最多 5,000 个形状、100,000 个坐标，样式规则也须较少。请简化图形或另存为 PNG。</translation>
    </message>
    <message>
        <source>Is what the output is made from, so it was left alone. Name another output.</source>
        <translation>此文件是输出内容的来源，未作改动。请指定另一个输出文件。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>表格超过 %1 行。</translation>
    </message>
    <message>
        <source>A record of the log is longer than 16 MB or holds more than 200,000 values.</source>
        <translation>日志中的一条记录超过 16 MB，或包含超过 200,000 个值。</translation>
    </message>
</context>
</TS>
