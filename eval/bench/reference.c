/*
 * The simulation of src/forecast/kernel-plain.ts in C: the yardstick of `npm run bench:forecast`. Same algorithm, same random
 * streams, same memory (src/forecast/kernel-image.ts), plain loops that the compiler may put into vectors as it likes.
 *
 *   reference IMAGE ITERATIONS      reads 'run' lines from its input; after each, the nanoseconds of processor time on one line
 *   and at the end of input writes the image as the last run left it to IMAGE.out
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 64, LATEST = 300000000, LATEST_WALL = 1600000000 };
enum { TASKS, TASKS_AT, LINKS_AT, DERIVED_AT, TARGETS, TARGETS_AT, SINKS_AT, STATES_AT, LEFT_AT, ARRIVED_AT, MARKS_AT, COUNTS_AT };
enum { STEPS = 1024, TAIL = 64, LOW_TAIL = 1025, HIGH_STEP = 65472, HIGH_TAIL = 1089 - 65472 };
enum { SKIPPED, ANY_LINKS, NO_LINK, ONE_LINK, TWO_LINKS };
enum { TO_START_WALL, TO_FINISH_WALL, TO_WORK };

typedef struct {
  int32_t way, floor, finish_floor, row_at, other_row_at, factors_at;
  double scale;
  int32_t first_link, end_link, finish_at, begin_at, first_derived, end_derived;
  double other_scale;
} task_t;
typedef struct { int32_t source_at, before, axis_at, after, binds_finish, from; uint64_t met; } link_t;
typedef struct { int32_t source_at, before, axis_at, kind, row_made_at, unused[3]; } derived_t;
typedef struct { int32_t spans, opens_at, worked_at, work_buckets_at, wall_buckets_at, first_wall, last_wall, total; double density; } axis_t;
typedef struct { int32_t first_sink, end_sink, ends_at, unused; } target_t;
typedef struct { int32_t row_at, task; } sink_t;

/* The four lanes of a stream: the only vectors that are written out. */
typedef uint32_t four_t __attribute__((vector_size(16)));

static int32_t *m;

static inline int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }
static inline int32_t most(int32_t a, int32_t b) { return a > b ? a : b; }

/* The tails are read in a second pass, so that the first has no branches. */
static void look(const int32_t *restrict row, const uint32_t *restrict bits, int32_t *restrict found) {
  uint32_t outermost = 0;
  for (int run = 0; run < BLOCK; run++) {
    const uint32_t step = bits[run] >> 6;
    const int32_t low = row[step];
    found[run] = low + (((row[step + 1] - low) * (int32_t)(bits[run] & 63)) >> 6);
    outermost |= (step == 0) | (step == STEPS - 1);
  }
  if (!outermost) return;
  for (int run = 0; run < BLOCK; run++) {
    if (bits[run] < TAIL) found[run] = row[LOW_TAIL + bits[run]];
    if (bits[run] >= HIGH_STEP) found[run] = row[HIGH_TAIL + (int32_t)bits[run]];
  }
}

static inline int32_t minutes(double work, double factor) {
  const double left = work * factor, bounded = left < 1 ? 1 : left > LATEST ? LATEST : left;
  return (int32_t)(bounded + 6755399441055744.0 - 6755399441055744.0);
}

static void draw_left(const task_t *task, uint32_t *state, int32_t first) {
  int32_t *restrict left = m + m[LEFT_AT];
  if (task->row_at == 0) {
    memset(left, 0, BLOCK * sizeof *left);
    return;
  }
  const double *restrict factors = (const double *)(m + task->factors_at) + first;
  uint32_t bits[BLOCK];
  int32_t units[BLOCK];
  four_t a, b, c, d;
  memcpy(&a, state, 16), memcpy(&b, state + 4, 16), memcpy(&c, state + 8, 16), memcpy(&d, state + 12, 16);
  for (int run = 0; run < BLOCK; run += 8) {
    const four_t word = a + d, t = b << 9, lower = word & 0xffff, upper = word >> 16;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >> 21);
    memcpy(bits + run, &lower, 16), memcpy(bits + run + 4, &upper, 16);
  }
  memcpy(state, &a, 16), memcpy(state + 4, &b, 16), memcpy(state + 8, &c, 16), memcpy(state + 12, &d, 16);
  const double scale = task->scale, other_scale = task->other_scale;
  look(m + task->row_at, bits, units);
  if (task->other_row_at == 0) {
    for (int run = 0; run < BLOCK; run++) left[run] = minutes(units[run] * scale, factors[run]);
    return;
  }
  int32_t others[BLOCK];
  look(m + task->other_row_at, bits, others);
  for (int run = 0; run < BLOCK; run++) {
    const double x = units[run] * scale, y = others[run] * other_scale;
    left[run] = minutes(x > y ? x : y, factors[run]);
  }
}

static uint64_t equal(const int32_t *restrict a, const int32_t *restrict b) {
  uint64_t met = 0;
  for (int half = 0; half < 2; half++) {
    uint32_t part = 0;
    for (int i = 0; i < 32; i++) part |= (uint32_t)(a[half * 32 + i] == b[half * 32 + i]) << i;
    met |= (uint64_t)part << (half * 32);
  }
  return met;
}

static void place_by_none(const task_t *task) {
  const int32_t *restrict left = m + m[LEFT_AT];
  int32_t *restrict finish = m + task->finish_at;
  for (int b = 0; b < BLOCK; b++) finish[b] = least(LATEST, task->floor + left[b]);
}

static void place_by_one(const task_t *task) {
  const int32_t *restrict left = m + m[LEFT_AT];
  int32_t *restrict finish = m + task->finish_at;
  link_t *link = (link_t *)(m + m[LINKS_AT]) + task->first_link;
  const int32_t *restrict source = m + link->source_at;
  const int32_t lag = link->before, floor = task->floor;
  uint32_t met[2] = {0, 0};
  for (int half = 0; half < 2; half++)
    for (int i = 0; i < 32; i++) {
      const int b = half * 32 + i;
      const int32_t reached = source[b] + lag, start = most(reached, floor);
      finish[b] = least(LATEST, start + left[b]);
      met[half] |= (uint32_t)(reached == start) << i;
    }
  memcpy(&link->met, met, 8);
}

static void place_by_two(const task_t *task) {
  const int32_t *restrict left = m + m[LEFT_AT];
  int32_t *restrict finish = m + task->finish_at;
  link_t *link = (link_t *)(m + m[LINKS_AT]) + task->first_link;
  const int32_t *source = m + link[0].source_at, *source2 = m + link[1].source_at;
  const int32_t lag = link[0].before, lag2 = link[1].before, floor = task->floor;
  uint32_t met[2] = {0, 0}, met2[2] = {0, 0};
  for (int half = 0; half < 2; half++)
    for (int i = 0; i < 32; i++) {
      const int b = half * 32 + i;
      const int32_t reached = source[b] + lag, reached2 = source2[b] + lag2, start = most(most(reached, reached2), floor);
      finish[b] = least(LATEST, start + left[b]);
      met[half] |= (uint32_t)(reached == start) << i;
      met2[half] |= (uint32_t)(reached2 == start) << i;
    }
  memcpy(&link[0].met, met, 8), memcpy(&link[1].met, met2, 8);
}

static int32_t to_work(const axis_t *axis, int32_t wall) {
  if (wall < axis->first_wall) return (int32_t)fmax(-LATEST, floor((wall - axis->first_wall) * axis->density));
  if (wall >= axis->last_wall) return (int32_t)fmin(LATEST, axis->total + floor((wall - axis->last_wall) * axis->density));
  const int32_t *opens = m + axis->opens_at, *worked = m + axis->worked_at;
  int32_t k = m[axis->wall_buckets_at + ((wall - axis->first_wall) >> 8)];
  while (k + 1 < axis->spans && opens[k + 1] <= wall) k++;
  const int32_t since = wall - opens[k];
  return since <= 0 ? worked[k] : least(worked[k] + since, worked[k + 1]);
}

static int32_t beyond(const axis_t *axis, int32_t work) {
  const double wall = work < 0 ? axis->first_wall + ceil(work / axis->density)
                               : axis->last_wall + ceil((work - axis->total) / axis->density);
  return (int32_t)fmax(-LATEST_WALL, fmin(LATEST_WALL, wall));
}

static int32_t within(const axis_t *axis, int32_t work) {
  const int32_t *worked = m + axis->worked_at;
  int32_t k = m[axis->work_buckets_at + (work >> 6)];
  while (worked[k + 1] <= work) k++;
  return m[axis->opens_at + k] + work - worked[k];
}

static int32_t start_wall(const axis_t *axis, int32_t work) {
  return work < 0 || work >= axis->total ? beyond(axis, work) : within(axis, work);
}

static int32_t finish_wall(const axis_t *axis, int32_t work) {
  if (work <= 0 || work > axis->total) return work == 0 ? axis->first_wall : beyond(axis, work);
  return within(axis, work - 1) + 1;
}

static void place_by_any(const task_t *task) {
  const int32_t *restrict left = m + m[LEFT_AT];
  int32_t *restrict finish = m + task->finish_at;
  int32_t *restrict begin = m + m[ARRIVED_AT];
  for (int b = 0; b < BLOCK; b++) begin[b] = most(task->floor, task->finish_floor - left[b]);
  link_t *links = (link_t *)(m + m[LINKS_AT]);
  for (int32_t k = task->first_link; k < task->end_link; k++) {
    const link_t *link = links + k;
    const int32_t *restrict source = m + link->source_at;
    int32_t *restrict row = begin + BLOCK + (k - task->first_link) * BLOCK;
    if (link->axis_at == 0)
      for (int b = 0; b < BLOCK; b++) row[b] = source[b] + link->before + link->after;
    else
      for (int b = 0; b < BLOCK; b++)
        row[b] = to_work((const axis_t *)(m + link->axis_at), source[b] + link->before) + link->after;
    for (int b = 0; b < BLOCK; b++) {
      row[b] -= link->binds_finish * left[b];
      begin[b] = most(begin[b], row[b]);
    }
  }
  for (int32_t k = task->first_link; k < task->end_link; k++)
    links[k].met = equal(begin + BLOCK + (k - task->first_link) * BLOCK, begin);
  for (int b = 0; b < BLOCK; b++) finish[b] = least(LATEST, begin[b] + left[b]);
}

static void derive(const derived_t *derived) {
  const int32_t *restrict source = m + derived->source_at;
  const axis_t *axis = (const axis_t *)(m + derived->axis_at);
  int32_t *restrict made = m + derived->row_made_at;
  for (int b = 0; b < BLOCK; b++) {
    const int32_t moment = source[b] + derived->before;
    made[b] = derived->kind == TO_WORK         ? to_work(axis, moment)
              : derived->kind == TO_START_WALL ? start_wall(axis, moment)
                                               : finish_wall(axis, moment);
  }
}

static void finish_target(const target_t *target, int32_t first, int32_t size) {
  const sink_t *sinks = (const sink_t *)(m + m[SINKS_AT]);
  int32_t *restrict ends = m + target->ends_at + first;
  memcpy(ends, m + sinks[target->first_sink].row_at, BLOCK * sizeof *ends);
  for (int32_t s = target->first_sink + 1; s < target->end_sink; s++) {
    const int32_t *restrict row = m + sinks[s].row_at;
    for (int b = 0; b < BLOCK; b++) ends[b] = most(ends[b], row[b]);
  }
  uint64_t *marks = (uint64_t *)(m + m[MARKS_AT]);
  memset(marks, 0, m[TASKS] * sizeof *marks);
  const uint64_t runs = size >= BLOCK ? ~0ull : (1ull << size) - 1;
  for (int32_t s = target->first_sink; s < target->end_sink; s++)
    marks[sinks[s].task] = equal(m + sinks[s].row_at, ends) & runs;
}

static void blame(int32_t *counts) {
  uint64_t *marks = (uint64_t *)(m + m[MARKS_AT]);
  const task_t *tasks = (const task_t *)(m + m[TASKS_AT]);
  const link_t *links = (const link_t *)(m + m[LINKS_AT]);
  for (int32_t j = m[TASKS] - 1; j >= 0; j--) {
    const uint64_t marked = marks[j];
    if (marked == 0 || tasks[j].way == SKIPPED) continue;
    counts[j] += __builtin_popcountll(marked);
    for (int32_t k = tasks[j].first_link; k < tasks[j].end_link; k++) marks[links[k].from] |= marked & links[k].met;
  }
}

static void block(int32_t first, int32_t size) {
  const task_t *tasks = (const task_t *)(m + m[TASKS_AT]);
  for (int32_t j = 0; j < m[TASKS]; j++) {
    const task_t *task = tasks + j;
    if (task->way == SKIPPED) continue;
    draw_left(task, (uint32_t *)(m + m[STATES_AT]) + j * 16, first);
    if (task->way == TWO_LINKS) place_by_two(task);
    else if (task->way == ONE_LINK) place_by_one(task);
    else if (task->way == NO_LINK) place_by_none(task);
    else place_by_any(task);
    if (task->begin_at != 0)
      for (int b = 0; b < BLOCK; b++) m[task->begin_at + b] = m[task->finish_at + b] - m[m[LEFT_AT] + b];
    for (int32_t d = task->first_derived; d < task->end_derived; d++) derive((const derived_t *)(m + m[DERIVED_AT]) + d);
  }
  for (int32_t t = 0; t < m[TARGETS]; t++) {
    finish_target((const target_t *)(m + m[TARGETS_AT]) + t, first, size);
    blame(m + m[COUNTS_AT] + t * m[TASKS]);
  }
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  const size_t bytes = (size_t)ftell(file);
  rewind(file);
  void *image = aligned_alloc(64, (bytes + 63) & ~(size_t)63);
  m = aligned_alloc(64, (bytes + 63) & ~(size_t)63);
  if (!image || !m || fread(image, 1, bytes, file) != bytes) return 2;
  fclose(file);
  const int32_t iterations = atoi(argv[2]);
  char line[16];
  while (fgets(line, sizeof line, stdin)) {
    memcpy(m, image, bytes);
    struct timespec began, ended;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &began);
    for (int32_t first = 0; first < iterations; first += BLOCK) block(first, least(BLOCK, iterations - first));
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ended);
    printf("%lld\n", (long long)(ended.tv_sec - began.tv_sec) * 1000000000 + ended.tv_nsec - began.tv_nsec);
    fflush(stdout);
  }
  char name[4096];
  snprintf(name, sizeof name, "%s.out", argv[1]);
  file = fopen(name, "wb");
  return file && fwrite(m, 1, bytes, file) == bytes && fclose(file) == 0 ? 0 : 2;
}
